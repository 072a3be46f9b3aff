package org.policygraph.acceptance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Whether every entity of the register has its classes and one English label. */
final class RegisterCheck {

    /** What a description may say without a passage: the curator's words, and the description of the passages. */
    private static final Set<Node> DESCRIPTIVE = Stream.concat(
                    Stream.of(
                            RDF.type.asNode(),
                            DCTerms.type.asNode(),
                            Names.skos("prefLabel"),
                            Names.skos("altLabel"),
                            Names.skos("definition"),
                            Names.skos("note")),
                    Stream.of(
                                    "inDocument",
                                    "sentenceId",
                                    "exactQuote",
                                    "page",
                                    "startOffset",
                                    "endOffset",
                                    "modality",
                                    "validTime",
                                    "certainty",
                                    "listIsExhaustive")
                            .map(Names::pg))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Entity> register;

    RegisterCheck(List<Entity> register) {
        this.register = register;
    }

    Stream<String> defects(Graph descriptions) {
        return register.stream().flatMap(entity -> defects(entity, descriptions));
    }

    /** Statements about the world that stand in the document's own graph, where no quote supports them. */
    static Stream<String> unsupported(Graph descriptions) {
        return descriptions.stream()
                .filter(triple -> !DESCRIPTIVE.contains(triple.getPredicate()))
                .map(triple -> "%s: %s needs a passage"
                        .formatted(Names.brief(triple.getSubject()), Names.brief(triple.getPredicate())));
    }

    private static Stream<String> defects(Entity entity, Graph descriptions) {
        var node = Names.id(entity.slug());
        var untyped = entity.classes().stream()
                .filter(name -> !descriptions.contains(node, RDF.type.asNode(), Names.pg(name)))
                .map(name -> "%s: is no %s".formatted(entity.slug(), name));
        long labels = descriptions.stream(node, Names.skos("prefLabel"), Node.ANY)
                .map(Triple::getObject)
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .count();
        return labels == 1
                ? untyped
                : Stream.concat(untyped, Stream.of("%s: has %d English labels".formatted(entity.slug(), labels)));
    }
}
