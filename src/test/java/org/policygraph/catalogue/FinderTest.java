package org.policygraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.policygraph.vocabulary.Names;

class FinderTest {

    private static final Names NAMES = Names.standard();

    private final Finder finder = new Finder(SmallRelease.catalogue());

    @Test
    void findsWhatIsLinkedByAQuote() {
        assertThat(slugs(Kind.FORUM, linked("topic-fraud"))).containsExactly("dialogue");
        assertThat(slugs(Kind.ACTOR, linked("dialogue"))).containsExactly("alpha");
    }

    @Test
    void findsWhatIsLinkedByInferenceAlone() {
        assertThat(slugs(Kind.FORUM, linked("topic-crime"))).containsExactly("dialogue");
    }

    @Test
    void wantsAllLinksTogether() {
        assertThat(slugs(Kind.FORUM, linked("topic-fraud", "alpha"))).containsExactly("dialogue");
        assertThat(slugs(Kind.FORUM, linked("topic-fraud", "topic-unused"))).isEmpty();
    }

    @Test
    void findsTheDocumentsThatSayAnythingOfAThing() {
        assertThat(slugs(Kind.DOCUMENT, linked("topic-fraud"))).containsExactly("report-a");
        assertThat(slugs(Kind.DOCUMENT, linked("dialogue"))).containsExactly("report-a", "report-b");
    }

    @Test
    void findsWhatADocumentSpeaksOf() {
        var inB = new Selection(
                List.of(), List.of(id("report-b")), Set.of(), Set.of(), Set.of(), Interval.UNKNOWN, List.of());
        assertThat(slugs(Kind.FORUM, inB)).containsExactly("dialogue");
        assertThat(slugs(Kind.ACTOR, inB)).isEmpty();
    }

    @Test
    void findsWordsInLabelsWithoutAccentsAndInQuotes() {
        assertThat(slugs(Kind.FORUM, words("MALAGA"))).containsExactly("dialogue");
        assertThat(slugs(Kind.TOPIC, words("cybercriminalite"))).containsExactly("topic-crime");
        assertThat(slugs(Kind.ACTOR, words("takes part fraud"))).containsExactly("alpha");
        assertThat(slugs(Kind.ACTOR, words("takes part malaga"))).isEmpty();
    }

    @Test
    void takesAThingsOwnDatesBeforeThoseOfWhatIsSaidOfIt() {
        assertThat(slugs(Kind.DOCUMENT, between(2016, 2016))).containsExactly("report-b");
        assertThat(slugs(Kind.FORUM, between(2010, 2014))).containsExactly("dialogue");
        assertThat(slugs(Kind.FORUM, between(2015, 2020))).isEmpty();
    }

    @Test
    void leavesOutWhatHasNoDateOnlyWhenDatesAreWanted() {
        assertThat(finder.passages(Selection.ALL)).hasSize(3);
        assertThat(finder.passages(between(1900, 2100)))
                .extracting(Passage::slug)
                .containsExactly("report-a/s1");
    }

    @Test
    void findsStatementsByModalityAndPredicate() {
        var planned =
                new Selection(List.of(), List.of(), Set.of(), Set.of(), Set.of("planned"), Interval.UNKNOWN, List.of());
        assertThat(finder.statements(planned))
                .singleElement()
                .satisfies(statement -> assertThat(statement.passage().slug()).isEqualTo("report-a/s2"));
        assertThat(finder.statements(linked("alpha", "dialogue"))).hasSize(1);
    }

    private List<String> slugs(Kind kind, Selection wanted) {
        return finder.entries(kind, wanted).stream().map(Entry::slug).toList();
    }

    private static Node id(String slug) {
        return NAMES.id(slug);
    }

    private static Selection linked(String... slugs) {
        List<Node> things = List.of(slugs).stream().map(FinderTest::id).toList();
        return new Selection(things, List.of(), Set.of(), Set.of(), Set.of(), Interval.UNKNOWN, List.of());
    }

    private static Selection words(String typed) {
        return new Selection(
                List.of(), List.of(), Set.of(), Set.of(), Set.of(), Interval.UNKNOWN, Selection.words(typed));
    }

    private static Selection between(int from, int to) {
        var years = new Interval(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return new Selection(List.of(), List.of(), Set.of(), Set.of(), Set.of(), years, List.of());
    }
}
