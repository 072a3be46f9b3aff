package org.policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the arguments of a search in SPARQL are read; what it answers is tested where queries are run. */
class SearchRelationTest {

    @Test
    void readsWordsLanguageAndLimit() {
        assertThat(SearchArguments.read(List.of(text("budapest"), text("en"), number(10))))
                .isEqualTo(new Wanted(
                        "budapest",
                        java.util.Optional.of("en"),
                        java.util.Set.of(),
                        org.policygraph.catalogue.Selection.ALL,
                        10));
        assertThat(SearchArguments.read(List.of(text("budapest"), number(10)))).isEqualTo(Wanted.of("budapest", 10));
        assertThat(SearchArguments.read(List.of(text("budapest")))).isEqualTo(Wanted.of("budapest", 100));
    }

    static Stream<List<Node>> senseless() {
        return Stream.of(
                List.of(),
                List.of(NodeFactory.createVariable("words")),
                List.of(number(10)),
                List.of(text("?!")),
                List.of(text("a".repeat(501))),
                List.of(text("a"), number(0)),
                List.of(text("a"), number(10_001)),
                List.of(text("a"), NodeFactory.createURI("urn:x")),
                List.of(text("a"), text("en"), number(1), number(2)));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void refusesWhatMakesNoSense(List<Node> arguments) {
        assertThatThrownBy(() -> SearchArguments.read(arguments))
                .isInstanceOf(QueryExecException.class)
                .hasMessageStartingWith("fn:search ");
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
