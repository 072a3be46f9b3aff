package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Pattern TOPIC = Pattern.compile("id:(topic-[a-z-]+)");
    private static final Model TOPICS =
            RDFDataMgr.loadModel("ontology/topics.ttl").add(RDFDataMgr.loadModel("ontology/eurovoc.ttl"));

    @Test
    void describesEachTopicOfTheDocuments() throws IOException {
        var named = TOPIC.matcher(Files.readString(Path.of("documents/eu-us-fact-sheet-2014/claims.trig")))
                .results()
                .map(found -> "id:" + found.group(1));

        assertThat(found("?found a pg:Topic")).containsAll(named.toList());
    }

    @Test
    void saysInBothDirectionsWhatIsBroader() {
        assertThat(found("?found skos:broader ?x FILTER NOT EXISTS { ?x skos:narrower ?found }"))
                .isEmpty();
        assertThat(found("?found skos:narrower ?x FILTER NOT EXISTS { ?x skos:broader ?found }"))
                .isEmpty();
        assertThat(found("?found skos:related ?x FILTER NOT EXISTS { ?x skos:related ?found }"))
                .isEmpty();
        assertThat(found("?found skos:topConceptOf ?x FILTER NOT EXISTS { ?x skos:hasTopConcept ?found }"))
                .isEmpty();
    }

    @Test
    void reachesEachTopicFromTheTop() {
        assertThat(found("?found a pg:Topic FILTER NOT EXISTS { ?found skos:broader*/skos:topConceptOf ?scheme }"))
                .isEmpty();
    }

    @Test
    void hasNoTopicAboveItself() {
        assertThat(found("?found skos:broader+ ?found")).isEmpty();
    }

    /** SKOS integrity condition S27. */
    @Test
    void relatesNoTopicToOneAboveIt() {
        assertThat(found("?found skos:related ?x ; skos:broader+ ?x")).isEmpty();
    }

    /** SKOS integrity condition S13. */
    @Test
    void keepsPreferredAndAlternativeLabelsApart() {
        assertThat(found("?found skos:prefLabel ?label ; skos:altLabel ?label")).isEmpty();
    }

    @Test
    void describesEachEurovocConceptThatATopicIsMappedTo() {
        assertThat(found("""
                        ?topic skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch|skos:relatedMatch ?found
                        FILTER NOT EXISTS { ?found skos:prefLabel ?label FILTER(LANG(?label) = "fr") }""")).isEmpty();
    }

    @Test
    void takesLabelsInOtherLanguagesFromExactMatchesOnly() {
        assertThat(found("""
                        ?found a pg:Topic ; skos:prefLabel ?label FILTER(LANG(?label) != "en")
                        FILTER NOT EXISTS { ?found skos:exactMatch/skos:prefLabel ?label }""")).isEmpty();
    }

    private static List<String> found(String pattern) {
        var query = """
                PREFIX pg: <https://w3id.org/policygraph/ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?found WHERE { %s }""".formatted(pattern);
        try (var execution = QueryExecution.create(query, TOPICS)) {
            var found = new ArrayList<String>();
            execution
                    .execSelect()
                    .forEachRemaining(row ->
                            found.add(Names.shortened(row.getResource("found").getURI())));
            return List.copyOf(found);
        }
    }
}
