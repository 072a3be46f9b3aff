package org.policygraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.vocabulary.Pg;

class CodeTermsTest {

    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/policygraph.ttl");

    static Node[] terms() {
        return Arrays.stream(Pg.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class)
                .map(CodeTermsTest::value)
                .toArray(Node[]::new);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermOfTheCodeIsDeclared(Node term) {
        assertThat(ONTOLOGY.contains(term, RDF.type.asNode(), Node.ANY))
                .as("%s is declared", term)
                .isTrue();
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
