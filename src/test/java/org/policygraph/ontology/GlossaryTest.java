package org.policygraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\*\\*(.+?)\\*\\* \\| (.+?) \\| (.*)\\|$");

    /** An enumeration that only the ontology needs: people say signature, ratification and so on. */
    private static final String NOT_A_WORD_OF_THE_DOMAIN = "kind of treaty action";

    @Test
    void definesEveryClassAsTheOntologyDoes() throws IOException {
        var definitions = rows().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(definitions).containsAllEntriesOf(classes());
    }

    @Test
    void keepsTheWordsToAvoidOutOfTheLabels() throws IOException {
        var avoided = rows().flatMap(row -> Pattern.compile(",").splitAsStream(row.group(3)))
                .map(String::strip)
                .collect(Collectors.toSet());
        assertThat(labels()).isNotEmpty().doesNotContainAnyElementsOf(avoided);
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/glossary.md"))).results();
    }

    private static Map<String, String> classes() {
        return Sources.terms(Sources.ontology()).stream()
                .filter(term -> term.hasProperty(RDF.type, OWL2.Class))
                .filter(term -> !label(term).equals(NOT_A_WORD_OF_THE_DOMAIN))
                .collect(Collectors.toMap(
                        GlossaryTest::label,
                        term -> term.getProperty(SKOS.definition).getString()));
    }

    private static Set<String> labels() {
        return Sources.terms(Sources.ontology()).stream()
                .map(GlossaryTest::label)
                .collect(Collectors.toSet());
    }

    private static String label(Resource term) {
        return term.getProperty(RDFS.label, "en").getString();
    }
}
