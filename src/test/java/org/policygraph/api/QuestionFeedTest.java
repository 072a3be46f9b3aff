package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.BuiltIn;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.query.QueryLimits;
import org.policygraph.query.QueryThreads;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.questions.AnswerChanges;
import org.policygraph.questions.OntologyTerms;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.release.Publication;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/** What a feed calls things that are in no release any more. */
class QuestionFeedTest {

    private static final Names NAMES = Names.standard();
    private static final String CLAIMS = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix id: <https://w3id.org/policygraph/id/> .
            @prefix pg: <https://w3id.org/policygraph/ns#> .
            id:passing-report {
              id:passing-report a pg:Report ; dcterms:title "The passing report"@en .
              id:passing-report\\/s1 a pg:Passage ; pg:inDocument id:passing-report ; pg:sentenceId "S1" ;
                pg:startOffset 0 ; pg:endOffset 31 ; pg:exactQuote "The dialogue turned to botnets."@en ; pg:modality pg:asserted ; pg:page 1 .
            }
            id:passing-report\\/s1 { id:eu-us-cyber-dialogue pg:addresses id:topic-botnets }
            """;

    private final Instance instance = Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()));

    private final QueryThreads threads = new QueryThreads(2);

    @BeforeEach
    void publish() {
        assertThat(instance.synchronise()).isInstanceOf(Publication.Published.class);
    }

    @AfterEach
    void close() {
        threads.close();
        instance.close();
    }

    @Test
    void namesWhatIsGoneAsItWasCalled() {
        var files = new TreeMap<String, byte[]>();
        files.put("claims.trig", CLAIMS.getBytes(StandardCharsets.UTF_8));
        files.put("text.txt", "The dialogue turned to botnets.\n".getBytes(StandardCharsets.UTF_8));
        var bundle = instance.reader().read(new SourceFolder("passing-report", files));
        var published = instance.publisher().publish(List.of(bundle), "a report");
        assertThat(published).as("%s", published).isInstanceOf(Publication.Published.class);
        var gone = instance.publisher()
                .change(
                        release -> List.of("passing-report", "passing-report/s1", "passing-report/text")
                                .forEach(graph -> release.removeGraph(NAMES.id(graph))),
                        "no report");
        assertThat(gone).as("%s", gone).isInstanceOf(Publication.Published.class);
        assertThat(feed())
                .contains("Release 2: 1 new row", "Release 3: 1 row gone")
                .contains("The passing report, page 1")
                .doesNotContain("passing-report");
    }

    private String feed() {
        var catalogues = new Catalogues(instance.store(), NAMES);
        var queries =
                new ReleaseQueries(instance.store()::current, false, threads, QueryLimits.STANDARD, 1 << 20, List.of());
        var questions = ReadyQuestions.read(
                List.of(BuiltIn.folder("queries")), OntologyTerms.read(BuiltIn.folder("ontology"), NAMES), NAMES);
        var asked = new Questionnaire(catalogues, queries)
                .asked(
                        questions.named("cq01-fora-that-address-a-topic").orElseThrow(),
                        Map.of("topic", List.of("topic-botnets")));
        var changes = new AnswerChanges(instance.store(), queries).of(asked, 10, Duration.ofMinutes(1));
        var feed = new QuestionFeed(
                asked, "https://example.org", release -> catalogues.of(release).orElseThrow());
        return new String(feed.of(Instant.EPOCH, changes).written(), StandardCharsets.UTF_8);
    }
}
