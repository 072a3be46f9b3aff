package org.policygraph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.vocabulary.Names;

class MappingTest {

    private static final String FILE = "documents/x/mapping.rq";
    private static final String TABLE = "documents/x/table.csv";
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final String NAMED = """
            CONSTRUCT {
              GRAPH ?document { ?thing skos:prefLabel ?state }
              GRAPH ?passage { ?thing pg:date ?year }
            } WHERE { BIND (IRI(CONCAT(?id, pg:slug(?state))) AS ?thing) }
            """;
    private static final Names NAMES = Names.standard();

    @Test
    void makesStatementsOfCells() {
        assertThat(said(NAMED, "state,year\nCôte d'Ivoire,2001\n").getFirst()).isEqualTo(quads("""
                id:x { id:cote-d-ivoire skos:prefLabel "Côte d'Ivoire" }
                <https://w3id.org/policygraph/id/x/row-1> { id:cote-d-ivoire pg:date "2001" }
                """));
    }

    @Test
    void leavesOutWhatAnEmptyCellWouldSay() {
        assertThat(said(NAMED, "state,year\nAlbania,\n,2001\n"))
                .containsExactly(quads("id:x { id:albania skos:prefLabel \"Albania\" }"), Set.of());
    }

    @Test
    void knowsTheDocumentThePassageTheRowAndTheIds() {
        String mapping = "CONSTRUCT { GRAPH ?document { ?document pg:a ?row ; pg:b ?passage ; pg:c ?id } } WHERE { }";

        assertThat(said(mapping, "state\nx\ny\n").get(1)).isEqualTo(quads("""
                id:x { id:x pg:a 2 ; pg:b <https://w3id.org/policygraph/id/x/row-2> ;
                            pg:c "https://w3id.org/policygraph/id/" }
                """));
    }

    @Test
    void givesEveryBranchTheCells() {
        String mapping = """
                CONSTRUCT { GRAPH ?passage { id:a pg:text ?text ; pg:date ?when } } WHERE {
                  { FILTER (BOUND(?state)) BIND (UCASE(?state) AS ?text) }
                  UNION
                  { FILTER (!BOUND(?state)) BIND ("nobody" AS ?text) }
                  OPTIONAL { FILTER (STRLEN(?year) = 4) BIND (?year AS ?when) }
                }
                """;

        assertThat(said(mapping, "state,year\nAlbania,2001\n,01\n")).containsExactly(quads("""
                        <https://w3id.org/policygraph/id/x/row-1> { id:a pg:text "ALBANIA" ; pg:date "2001" }
                        """), quads("""
                        <https://w3id.org/policygraph/id/x/row-2> { id:a pg:text "nobody" }
                        """));
    }

    @Test
    void looksUpInAListWhatItHolds() {
        String mapping = """
                CONSTRUCT { GRAPH ?passage { ?thing pg:text ?state } } WHERE {
                  VALUES (?state ?thing) { ("UK" id:united-kingdom) ("US" id:united-states) }
                }
                """;

        assertThat(said(mapping, "state,year\nUS,1\nMacedonia,2\n,3\n"))
                .containsExactly(
                        quads("<https://w3id.org/policygraph/id/x/row-1> { id:united-states pg:text \"US\" }"),
                        Set.of(),
                        Set.of());
    }

    @Test
    void saysSeveralThingsOfOneCell() {
        String mapping = """
                CONSTRUCT { GRAPH ?passage { id:a pg:text ?part } } WHERE {
                  VALUES ?at { 1 2 } BIND (SUBSTR(?state, ?at, 1) AS ?part)
                }
                """;

        assertThat(said(mapping, "state\nab\n").getFirst())
                .isEqualTo(quads("<https://w3id.org/policygraph/id/x/row-1> { id:a pg:text \"a\" , \"b\" }"));
    }

    @Test
    void movesNamesToAnotherBase() {
        var table = Table.read(TABLE, "state,year\nAlbania,\n");
        var moved = new Names("https://example.org/");
        String mapping = PREFIXES + """
                CONSTRUCT { GRAPH ?passage { ?thing pg:treaty id:budapest-convention } }
                WHERE { BIND (IRI(CONCAT(?id, pg:slug(?state))) AS ?thing) }
                """;
        var said = new ArrayList<Quad>();
        Mapping read = Mapping.read(FILE, mapping, table, moved);
        table.forEachRow(row -> said.addAll(read.statements(row, moved.id("x"), moved.id("x/row-1"))));

        assertThat(said).singleElement().satisfies(quad -> {
            assertThat(quad.getSubject()).isEqualTo(moved.id("albania"));
            assertThat(quad.getObject()).isEqualTo(moved.id("budapest-convention"));
        });
    }

    @Test
    void namesPassagesAfterTheKey() {
        var table = Table.read(TABLE, "state,year\nAlbania,\n");

        assertThat(Mapping.read(FILE, "# key: state\n" + PREFIXES + NAMED, table, NAMES)
                        .key())
                .contains("state");
        assertThat(Mapping.read(FILE, PREFIXES + NAMED, table, NAMES).key()).isEmpty();
        assertThatThrownBy(() -> Mapping.read(FILE, "\n# key: stat\n" + PREFIXES + NAMED, table, NAMES))
                .hasMessage("the key 'stat' is no column of the table; did you mean 'state'?")
                .isInstanceOfSatisfying(
                        TableException.class,
                        refused -> assertThat(refused.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pg:text ?stat       |                           | 2 | column 15: ?stat is neither a column of the table nor bound; did you mean 'state'?
            pg:text ?text       | BIND (UCASE(?sate) AS ?text) | 4 | column 13: ?sate is neither a column of the table nor bound; did you mean 'state'?
            pg:text ?text       | FILTER (?yer > 1) BIND (1 AS ?text) | 4 | column 9: ?yer is neither a column of the table nor bound; did you mean 'year'?
            pg:text ?population |                           | 2 | column 15: ?population is neither a column of the table nor bound; there are
            pg:text ?year       | BIND (1 AS ?year)         | 4 | column 12: ?year has its value from the row already; bind another variable
            """)
    void findsAVariableThatHasNoValue(String said, String where, long line, String problem) {
        String mapping = "CONSTRUCT { GRAPH ?passage { # ?stat\n id:a " + said + "\n } } WHERE {\n"
                + (where == null ? "" : where) + " }";

        assertRefused(prefixed(mapping), line, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * WHERE { }                                              | a mapping is a CONSTRUCT query, and this is none
            CONSTRUCT { ?document pg:text ?state } WHERE { }                | a statement stands outside GRAPH ?document { } and GRAPH ?passage { }
            CONSTRUCT { GRAPH id:x { id:a pg:text ?state } } WHERE { }      | a statement stands outside GRAPH ?document { } and GRAPH ?passage { }
            CONSTRUCT { GRAPH ?passage { [] pg:text ?state } } WHERE { }    | a blank node would be another one in each row
            CONSTRUCT { GRAPH ?passage { id:a pg:b <<( id:a pg:b id:c )>> } } WHERE { } | triple terms are refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } FROM <http://a.org/> WHERE { } | FROM is refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { } LIMIT 1  | nothing may follow the WHERE of a mapping
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { } ORDER BY ?state | nothing may follow the WHERE of a mapping
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { ?a pg:b ?c } | a mapping sees one row and nothing else
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { SERVICE <http://127.0.0.1:9/> { } } | a mapping sees one row and nothing else
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { OPTIONAL { { GRAPH id:x { } } } } | a mapping sees one row and nothing else
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { { SELECT (COUNT(*) AS ?n) { } } } | a mapping sees one row and nothing else
            CONSTRUCT { GRAPH ?passage { id:a pg:b 1 } } WHERE { FILTER (!EXISTS { ?a pg:b ?c }) } | EXISTS is refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (NOW() AS ?n) } | NOW() is refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (UUID() AS ?n) } | UUID() is refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (STR(RAND()) AS ?n) } | RAND() is refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (BNODE(?state) AS ?n) } | BNODE() is refused
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (pg:slugg(?state) AS ?n) } | there is no function <https://w3id.org/policygraph/ns#slugg>
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (pg:slug(?state, ?year) AS ?n) } | <https://w3id.org/policygraph/ns#slug> takes one argument, and is given 2
            CONSTRUCT { GRAPH ?passage { id:a pg:b ?n } } WHERE { BIND (IF(true, <java:java.lang.System>(1), 1) AS ?n) } | there is no function <java:java.lang.System>
            """)
    void refusesWhatReachesBeyondTheRow(String mapping, String problem) {
        assertRefused(prefixed(mapping), 0, problem);
    }

    @Test
    void tellsWhereAMappingDoesNotParse() {
        assertRefused("CONSTRUCT {\n  GRAPH ?passage { ?a ?b }\n} WHERE { }", 2, "column 26: '}' is not expected here");
        assertRefused(
                "CONSTRUCT {\n  GRAPH ?passage { ?a ?b ?c }", 2, "column 29: the end of the file is not expected here");
        assertRefused("CONSTRUCT \u00a7 { }", 1, "column 11: Lexical error");
        assertRefused(
                "CONSTRUCT { GRAPH ?p { ?a pg:b ?c } } WHERE { }", 1, "column 27: Unresolved prefixed name: pg:b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IRI(CONCAT(?id, ?state))   | New Zealand | row 2, column 'state': 'https://w3id.org/policygraph/id/New Zealand' is not an IRI: it holds a character that IRIs forbid; correct the cell, or make a name of it with pg:slug
            IRI(?state)                | http://a.org/{x} | row 2, column 'state': 'http://a.org/{x}' is not an IRI: it holds a character
            URI(?state)                | see note    | row 2, column 'state': 'see note' is not an IRI
            IRI(?state)                | albania     | row 2, column 'state': 'albania' is no full IRI; begin it with http: or https:
            IRI(CONCAT(?id, pg:slug(?state))) | Україна | row 2, column 'state': 'Україна' has no slug, because no ASCII letter stands for 'у'; name it in the mapping with VALUES
            pg:slug(?state)            | –           | row 2, column 'state': '–' has no slug, because it has no letter and no digit
            xsd:integer(?state)        | 12a         | row 2, column 'state': '12a' is no xsd:integer; correct the cell
            xsd:date(?state)           | 2014-02-30  | row 2, column 'state': '2014-02-30' is no xsd:date; correct the cell
            STRDT(?state, xsd:date)    | 2014-13     | row 2, column 'state': '2014-13' is no <http://www.w3.org/2001/XMLSchema#date>; correct the cell
            """)
    void refusesAValueThatDoesNotFit(String expression, String cell, String problem) {
        String mapping = "CONSTRUCT { GRAPH ?passage { id:a pg:b ?value } } WHERE { FILTER (?row = 2) BIND ("
                + expression + " AS ?value) }";

        assertThatThrownBy(() -> said(mapping, "state,year\nAlbania,2001\n\"" + cell + "\",2002\n"))
                .isInstanceOfSatisfying(TableException.class, refused -> {
                    assertThat(refused.file()).isEqualTo(TABLE);
                    assertThat(refused.line()).isEqualTo(3);
                })
                .hasMessageStartingWith(problem);
    }

    @Test
    void saysNothingOfAValueThatAFilterDrops() {
        String mapping = """
                CONSTRUCT { GRAPH ?passage { id:a pg:b ?number } } WHERE {
                  OPTIONAL { FILTER (REGEX(?state, "^[0-9]+$")) BIND (xsd:integer(?state) AS ?number) }
                }
                """;

        assertThat(said(mapping, "state\nmany\n12\n"))
                .containsExactly(Set.of(), quads("<https://w3id.org/policygraph/id/x/row-2> { id:a pg:b 12 }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.org", "urn:x:y", "file:///etc/passwd"})
    void takesWebAddressesOnlyForSources(String address) {
        String mapping =
                "CONSTRUCT { GRAPH ?document { ?passage dcterms:source ?url } } WHERE { BIND (IRI(?state) AS ?url) }";

        assertThatThrownBy(() -> said(mapping, "state\n" + address + "\n"))
                .hasMessage("row 1, column 'state': '" + address
                        + "' is no address of a source; write one that begins with http:// or https://");
        assertThat(said(mapping, "state\nhttps://example.org/a?b=c#d\n").getFirst())
                .hasSize(1);
    }

    @Test
    void refusesACellAsTheSubjectOfAStatement() {
        assertThatThrownBy(() -> said("CONSTRUCT { GRAPH ?passage { ?state pg:b 1 } } WHERE { }", "state\nAlbania\n"))
                .hasMessage("row 1, column 'state': 'Albania' is the subject of a statement and no IRI;"
                        + " make a name of it with IRI(CONCAT(?id, pg:slug(…)))");
    }

    @Test
    void neverLetsACellBecomeAPartOfTheQuery() {
        String cell = "x\"\" } ; DROP ALL # <http://a.org/> ?state $year \\";

        assertThat(said("CONSTRUCT { GRAPH ?passage { id:a pg:b ?state } } WHERE { }", "state\n\"" + cell + "\"\n")
                        .getFirst())
                .extracting(quad -> quad.getObject().getLiteralLexicalForm())
                .containsExactly("x\" } ; DROP ALL # <http://a.org/> ?state $year \\");
    }

    private static void assertRefused(String mapping, long line, String problem) {
        assertThatThrownBy(() -> Mapping.read(FILE, mapping, Table.read(TABLE, "state,year\n"), NAMES))
                .isInstanceOfSatisfying(TableException.class, refused -> {
                    assertThat(refused.file()).isEqualTo(FILE);
                    assertThat(refused.line()).isEqualTo(line);
                })
                .hasMessageStartingWith(problem);
    }

    /** On one line, so that the lines of a mapping count from 1. */
    private static String prefixed(String mapping) {
        return PREFIXES.replace('\n', ' ') + mapping;
    }

    private static List<Set<Quad>> said(String mapping, String csv) {
        Table table = Table.read(TABLE, csv);
        Mapping read = Mapping.read(FILE, PREFIXES + mapping, table, NAMES);
        Node document = NAMES.id("x");
        var said = new ArrayList<Set<Quad>>();
        table.forEachRow(row -> said.add(read.statements(row, document, NAMES.id("x/row-" + row.number()))));
        return said;
    }

    private static Set<Quad> quads(String trig) {
        var quads = new HashSet<Quad>();
        String prefixes = PREFIXES.replaceAll("PREFIX (\\S+ \\S+)", "@prefix $1 .");
        RDFParser.fromString(prefixes + trig, Lang.TRIG).toDatasetGraph().find().forEachRemaining(quads::add);
        return quads;
    }
}
