package org.policygraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Property ANSWERS = ResourceFactory.createProperty(Sources.NAMESPACE + "answers");
    private static final Pattern PREFIXED = Pattern.compile("\\bpg:(\\w+)");

    @Test
    void haveOneEnglishLabelADefinitionAnExampleAndAQuestion() {
        var required = List.of(RDFS.label, SKOS.definition, SKOS.example, RDFS.isDefinedBy, ANSWERS);
        var incomplete = Sources.terms(Sources.ontology()).stream()
                .filter(term -> !required.stream().allMatch(term::hasProperty)
                        || term.listProperties(RDFS.label, "en").toList().size() != 1)
                .toList();
        assertThat(incomplete).isEmpty();
    }

    @Test
    void haveLabelsThatTellThemApart() {
        var labels = Sources.terms(Sources.ontology()).stream()
                .map(term -> term.getProperty(RDFS.label, "en").getString())
                .toList();
        assertThat(labels).doesNotHaveDuplicates();
    }

    @Test
    void areDeclaredBeforeTheyAreUsedInRdf() {
        var declared = declared();
        var files = Stream.of("ontology", "documents")
                .map(Path::of)
                .flatMap(
                        folder -> Stream.of(".ttl", ".trig").flatMap(ending -> Sources.below(folder, ending).stream()));
        assertThat(files)
                .allSatisfy(file -> assertThat(used(Sources.union(file))).isSubsetOf(declared));
    }

    @Test
    void areDeclaredBeforeTheyAreUsedInQueries() {
        var declared = declared();
        var files =
                Stream.of("ontology", "queries").map(Path::of).flatMap(folder -> Sources.below(folder, ".rq").stream());
        assertThat(files).allSatisfy(file -> assertThat(usedInText(file)).isSubsetOf(declared));
    }

    private static Set<String> declared() {
        return Sources.terms(Sources.ontology()).stream().map(Resource::getURI).collect(Collectors.toSet());
    }

    private static Set<String> used(Model graph) {
        return graph.listStatements().toList().stream()
                .flatMap(
                        statement -> Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject()))
                .filter(Sources::isOurs)
                .map(term -> term.asResource().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedInText(Path query) throws IOException {
        return Files.readAllLines(query).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> PREFIXED.matcher(line).results())
                .map(match -> Sources.NAMESPACE + match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
