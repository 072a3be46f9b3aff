package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.questions.AnswerRows;
import org.policygraph.release.Publication;

/** The tables among the documents: one name for one thing, nothing unverified as a fact, and what each of them is. */
class TablesTest {

    private static final DatasetGraph RELEASE = GraphUnderTest.published();

    private static final String STATES = """
            VALUES ?table { id:budapest-convention-parties id:freedom-online-coalition-members id:global-alliance-participants }
            ?passage pg:inDocument ?table ; pg:exactQuote ?row .
            GRAPH ?passage { ?deed pg:actor|pg:state ?state }
            """;

    @Test
    void arePublishedWithoutARemark() {
        try (var instance =
                Instance.open(Settings.of(org.policygraph.vocabulary.Names.DEFAULT_BASE, Settings.MEMORY, List.of()))) {
            assertThat(instance.synchronise())
                    .isInstanceOfSatisfying(
                            Publication.Published.class,
                            published ->
                                    assertThat(published.report().findings()).isEmpty());
        }
    }

    @Test
    void arePublishedUnderAnotherBase() {
        try (var instance = Instance.open(Settings.of("https://example.org/graph/", Settings.MEMORY, List.of()))) {
            assertThat(instance.synchronise()).isInstanceOf(Publication.Published.class);
        }
    }

    @Test
    void nameEachStateByTheNameThatItsCodeHas() {
        assertThat(found(
                        STATES
                                + "FILTER NOT EXISTS { ?state skos:notation ?code FILTER(CONTAINS(?row, CONCAT(\",\", ?code, \",\"))) }",
                        "state"))
                .isEmpty();
        assertThat(found(STATES, "state"))
                .contains("id:estonia", "id:czechia", "id:south-korea", "id:turkiye", "id:united-states")
                .hasSizeGreaterThan(66);
    }

    @Test
    void giveOneCodeToOneThing() {
        assertThat(found("?found skos:notation ?code . ?other skos:notation ?code . FILTER(?found != ?other)"))
                .isEmpty();
    }

    /** A priority and the topic that it concerns may share their name. */
    @Test
    void giveOneNameToOneThing() {
        Map<String, Set<String>> things = new TreeMap<>();
        for (var row : rows("""
                        ?found skos:prefLabel|skos:altLabel ?name . FILTER(LANG(?name) = "en")
                        FILTER(STRSTARTS(STR(?found), STR(id:)))
                        FILTER NOT EXISTS { ?found a pg:Priority }
                        """, "found", "name")) {
            things.computeIfAbsent(row.get(1).toLowerCase(Locale.ROOT), name -> new TreeSet<>())
                    .add(row.get(0));
        }

        assertThat(things).hasSizeGreaterThan(500);
        assertThat(things.entrySet())
                .filteredOn(thing -> thing.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void callTheEuropeanUnionAndTheUnitedStatesAsTheFactSheetDoes() {
        assertThat(found("?found schema:sameAs <http://www.wikidata.org/entity/Q458>"))
                .containsExactly("id:european-union");
        assertThat(found("?found schema:sameAs <http://www.wikidata.org/entity/Q30>"))
                .containsExactly("id:united-states");
        assertThat(found("?found schema:sameAs <http://publications.europa.eu/resource/authority/country/EST>"))
                .containsExactly("id:estonia");
        assertThat(found("?found schema:sameAs <http://publications.europa.eu/resource/authority/corporate-body/EEAS>"))
                .containsExactly("id:eeas");
    }

    @Test
    void sayWhatTheyAreAndWhatIsVerified() throws IOException {
        List<String> tables;
        try (var folders = Files.list(Path.of("documents"))) {
            tables = folders.filter(folder -> Files.exists(folder.resolve("table.csv")))
                    .map(folder -> "id:" + folder.getFileName())
                    .toList();
        }

        assertThat(tables).hasSize(12);
        assertThat(found("""
                        ?found a pg:Table ; dcterms:title ?title ; dc:publisher ?publisher ; pg:date ?date ;
                          dcterms:source ?source ; skos:note ?made , ?verified , ?not .
                        FILTER(STRSTARTS(?made, "Put together from ") && STRSTARTS(?verified, "Verified: "))
                        FILTER(REGEX(?not, "^(Left out|Not dated|Not there|Not verified): "))
                        """)).containsExactlyInAnyOrderElementsOf(tables);
    }

    /** Rows of which the table itself says that they are not verified as a whole. */
    @Test
    void stateNothingUnverifiedAsAFact() {
        assertThat(found("""
                        ?found pg:exactQuote ?row ; pg:row ?number .
                        FILTER(REGEX(?row, ",not verified|party status likely|not verified in a primary page"))
                        FILTER NOT EXISTS { ?found pg:modality pg:unverified }
                        FILTER NOT EXISTS { ?found pg:inDocument id:countries }
                        """)).isEmpty();
        assertThat(found("?found pg:modality pg:unverified ; pg:row ?number")).hasSize(14 + 2 + 1);
    }

    @Test
    void linkNoCountryToTheAuthorityWhereTheRowHasNoLink() {
        assertThat(found("""
                        ?found pg:inDocument id:countries ; pg:exactQuote ?row .
                        FILTER(CONTAINS(?row, ",not verified"))
                        GRAPH ?found { ?state schema:sameAs ?link }
                        FILTER(CONTAINS(STR(?link), "publications.europa.eu"))
                        """)).isEmpty();
        assertThat(
                        found(
                                "?found pg:inDocument id:countries ; pg:exactQuote ?row FILTER(CONTAINS(?row, \",not verified\"))"))
                .hasSize(8);
    }

    @Test
    void giveEachExactTopicOfEurovocInTwentyFourLanguages() {
        assertThat(found("""
                        ?found a pg:Topic ; skos:exactMatch ?concept .
                        { SELECT ?concept (COUNT(DISTINCT LANG(?label)) AS ?languages)
                          WHERE { ?concept skos:prefLabel ?label } GROUP BY ?concept }
                        FILTER(?languages < 24)
                        """)).isEmpty();
        assertThat(found("?found a pg:Topic ; skos:exactMatch ?concept")).isNotEmpty();
    }

    private static List<String> found(String pattern) {
        return found(pattern, "found");
    }

    private static List<String> found(String pattern, String variable) {
        return rows(pattern, variable).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> rows(String pattern, String... variables) {
        var query = QueryFactory.create("""
                PREFIX dc: <http://purl.org/dc/elements/1.1/>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX id: <https://w3id.org/policygraph/id/>
                PREFIX pg: <https://w3id.org/policygraph/ns#>
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?%s WHERE { %s }""".formatted(String.join(" ?", variables), pattern));
        try (var execution = QueryExec.dataset(RELEASE).query(query).build()) {
            return Table.of(AnswerRows.of(execution.select()), List.of(variables), RELEASE)
                    .rows();
        }
    }
}
