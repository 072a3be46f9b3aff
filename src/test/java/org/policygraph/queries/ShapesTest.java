package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    private static final String PG = "https://w3id.org/policygraph/ns#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SLIPS = "https://w3id.org/policygraph/id/slip/";
    private static final Path FILE = Path.of("src/test/resources/shapes/slips.trig");

    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final Graph SOURCE = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    private static final Shapes SHAPES = Shapes.parse(SOURCE);
    private static final List<Finding> PUBLISHED =
            findings(GraphUnderTest.of(FILE).getDefaultGraph());
    private static final List<Finding> AUTHORED = findings(GraphUnderTest.authored(FILE));

    @Test
    void acceptsTheDocumentsOfTheProject() {
        assertThat(findings(GraphUnderTest.of().getDefaultGraph())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "blank-quote, do not leave it blank",
        "end-before-start, The quote ends before it starts",
        "mail-address, The quote holds an e-mail address",
        "no-document, A passage stands in one document",
        "no-offsets, A passage has one pg:startOffset",
        "no-language, Add the language tag",
        "no-page, 'or, in a table, one pg:row'",
        "no-sentence, A passage has one pg:sentenceId",
        "page-zero, a whole number from 1",
        "row-zero, the first record after the header is row 1",
        "two-modalities, make one passage of each",
        "two-quotes, A passage has one pg:exactQuote",
        "unknown-modality, A passage has one pg:modality",
        "half-a-claim, A claim has one pg:object",
        "no-kind, It is not said what kind of document this is",
        "no-title, A document needs a name",
        "no-english-label, no preferred label in English",
        "two-labels, one preferred label in each language",
        "unknown-topic, not in the topic scheme",
        "action-without-treaty, A treaty action concerns one treaty",
        "holding-without-holder, A role holding names one actor",
        "holding-without-time, The role holding has no time",
        "participation-without-forum, A participation names one forum",
        "commitment-with-a-date, Write pg:due for when it is to be kept",
        "event-that-is-due, Only a commitment is due",
        "due-in-words, not a date of EDTF level 1",
        "count-in-words, is a whole number from 0",
        "date-in-words, not a date of EDTF level 1",
        "date-of-another-type, not a date of EDTF level 1",
        "place-without-language, with their language",
        "time-backwards, after the last one",
    })
    void saysWhatIsWrongAndHowToMendIt(String slip, String message) {
        assertThat(PUBLISHED)
                .anyMatch(finding ->
                        finding.isOf(SLIPS + slip) && finding.message().contains(message));
        assertThat(AUTHORED)
                .anyMatch(finding ->
                        finding.isOf(SLIPS + slip) && finding.message().contains(message));
    }

    @Test
    void asksNeitherPageNorSentenceNorLanguageOfARow() {
        assertThat(PUBLISHED).noneMatch(finding -> finding.isOf(SLIPS + "good-row"));
    }

    @ParameterizedTest
    @CsvSource({"misspelt-actor, check also that its IRI is spelt", "topic-as-actor, A topic cannot be"})
    void findsMistakenNamesBehindInferredTypes(String slip, String message) {
        assertThat(PUBLISHED)
                .anyMatch(finding ->
                        finding.isOf(SLIPS + slip) && finding.message().contains(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasOutcome", "hasParticipant", "hasSubForum"})
    void namesThePropertyWithTheWrongObjectBeforeTypesAreInferred(String property) {
        var message = "The object of pg:" + property + " must be";

        assertThat(AUTHORED)
                .anyMatch(finding -> finding.isOf(SLIPS + "wrong-objects")
                        && finding.message().startsWith(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014",
                "2014-03",
                "2014-03-26",
                "2010/..",
                "../2012-12",
                "2014-10/2014-11",
                "2014~",
                "2014-03?",
                "201X",
                "2014-21",
                "2014-03-XX",
                "/2014",
                "2014/"
            })
    void acceptsDatesOfEdtfLevelOne(String date) {
        assertThat(findings(eventOn(date))).noneMatch(Finding::isOfADate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../..", "2014-13", "2014-03-32", "26.03.2014", "2014/2015/2016", "14", "2014-3"})
    void refusesWhatIsNoDateOfEdtfLevelOne(String date) {
        assertThat(findings(eventOn(date))).anyMatch(Finding::isOfADate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call +32 2 555 01 23",
                "Call 0032 2 555 01 23",
                "Call 02 555 01 23",
                "Call (02) 555 01 23",
                "Call 0123 555 678",
                "Call 202-555-0143",
                "Tel.: 5550143"
            })
    void refusesTelephoneNumbers(String quote) {
        assertThat(findings(passage(quote)))
                .anyMatch(finding -> finding.message().contains("telephone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brussels, 26 March 2014 140326/01",
                "docs/2014/140324 01 en.pdf",
                "on 05.12.2014",
                "in October/November 2014",
                "1 000 000 000 euro",
                "telecommunications 2014-2020",
                "A/RES/70/237",
                "2010-2014",
                "Follow us on Twitter @eu_eeas",
                "www.eeas.europa.eu"
            })
    void acceptsNumbersAndAddressesThatAreNoContactData(String quote) {
        assertThat(findings(passage(quote)))
                .noneMatch(finding -> finding.message().contains("telephone")
                        || finding.message().contains("e-mail"));
    }

    @Test
    void givesEachConstraintASeverityAndAMessage() {
        var constraints = SOURCE.stream(Node.ANY, NodeFactory.createURI(SH + "property"), Node.ANY)
                .map(Triple::getObject)
                .toList();

        assertThat(constraints)
                .isNotEmpty()
                .allSatisfy(constraint -> assertThat(List.of("message", "severity", "name"))
                        .allMatch(field -> SOURCE.contains(constraint, NodeFactory.createURI(SH + field), Node.ANY)));
    }

    /** Publishing a change checks what it reaches in one step; a shape that looks further would be asked too rarely. */
    @Test
    void looksNoFurtherThanTheClassesOfWhatIsReferredTo() {
        assertThat(SOURCE.stream(Node.ANY, Node.ANY, Node.ANY)
                        .map(Triple::getPredicate)
                        .filter(term -> term.getNameSpace().equals(SH))
                        .map(Node::getLocalName))
                .doesNotContain(
                        "inversePath",
                        "node",
                        "sparql",
                        "target",
                        "targetNode",
                        "targetObjectsOf",
                        "zeroOrMorePath",
                        "zeroOrOnePath");
        assertThat(SOURCE.stream(Node.ANY, NodeFactory.createURI(SH + "property"), Node.ANY)
                        .map(Triple::getSubject))
                .allMatch(Node::isURI, "nested in no other constraint");
        assertThat(SOURCE.stream(Node.ANY, NodeFactory.createURI(SH + "path"), Node.ANY)
                        .map(Triple::getObject)
                        .filter(path -> SOURCE.contains(path, RDF.first.asNode(), Node.ANY)))
                .singleElement()
                .matches(
                        path -> SOURCE.contains(path, RDF.first.asNode(), RDF.type.asNode()),
                        "the classes above a class, which the ontology says");
    }

    private static Graph eventOn(String date) {
        var graph = GraphFactory.createDefaultGraph();
        var event = NodeFactory.createURI(SLIPS + "event");
        graph.add(Triple.create(event, RDF.type.asNode(), term("Event")));
        graph.add(Triple.create(event, term("date"), NodeFactory.createLiteralDT(date, EDTF)));
        return graph;
    }

    private static Graph passage(String quote) {
        var graph = GraphFactory.createDefaultGraph();
        var passage = NodeFactory.createURI(SLIPS + "passage");
        graph.add(Triple.create(passage, RDF.type.asNode(), term("Passage")));
        graph.add(Triple.create(passage, term("exactQuote"), NodeFactory.createLiteralLang(quote, "en")));
        return graph;
    }

    private static List<Finding> findings(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .map(entry -> new Finding(entry.focusNode(), entry.message()))
                .toList();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(PG + name);
    }

    private record Finding(Node thing, String message) {

        boolean isOf(String iri) {
            return thing.hasURI(iri);
        }

        boolean isOfADate() {
            return message.contains("not a date");
        }
    }
}
