package org.policygraph.release;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.ClaimName;
import org.policygraph.vocabulary.Pg;

/** Every id that is spoken of is described somewhere, and every claim that is spoken of is made by a passage. */
final class ReferenceCheck implements Check {

    private static final Pattern CLAIM = Pattern.compile(".*/claim-[^/]*");

    @Override
    public String name() {
        return "references";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var unknown = new TreeMap<String, Node>();
        inQuestion(draft)
                .filter(draft.names()::isId)
                .distinct()
                .filter(node -> !isDescribed(draft, node)
                        && mentions(draft, node).findAny().isPresent())
                .forEach(node -> unknown.put(node.toString(), node));
        if (unknown.isEmpty()) {
            return List.of();
        }
        var suggestions = new Suggestions(draft.names(), described(draft));
        return unknown.values().stream()
                .flatMap(node -> mentions(draft, node)
                        .map(quad -> finding(draft, quad, node, suggestions))
                        .sorted(Comparator.comparing(Finding::message)))
                .distinct()
                .toList();
    }

    /** What is spoken of now and was not before, and what may have lost its description. */
    private static Stream<Node> inQuestion(Draft draft) {
        return Stream.concat(
                draft.added().stream().flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject())),
                draft.candidate().removed().stream().flatMap(quad -> Stream.of(quad.getSubject(), claim(quad))));
    }

    private static Node claim(Quad statement) {
        return ClaimName.of(statement.getGraph(), statement.asTriple());
    }

    private static Stream<Quad> mentions(Draft draft, Node node) {
        return Stream.concat(draft.written(node, Node.ANY, Node.ANY), draft.written(Node.ANY, Node.ANY, node));
    }

    private static boolean isDescribed(Draft draft, Node node) {
        return Iter.asStream(draft.content().findNG(Node.ANY, node, RDF.type.asNode(), Node.ANY))
                .anyMatch(quad -> describes(draft, quad));
    }

    private static Set<Node> described(Draft draft) {
        return Iter.asStream(draft.content().findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY))
                .filter(quad -> describes(draft, quad))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    /**
     * What gives something a class describes it, and so does its being a computed claim. Inferred classes do not count: a
     * misspelt name would get one from the range of its property.
     */
    private static boolean describes(Draft draft, Quad quad) {
        return quad.getGraph().equals(draft.names().claims())
                || (!quad.getGraph().equals(draft.names().inferred())
                        && !quad.getObject().equals(Pg.CLAIM));
    }

    private static Finding finding(Draft draft, Quad quad, Node node, Suggestions suggestions) {
        String problem = CLAIM.matcher(node.getURI()).matches()
                ? ">, but no passage makes this claim; look the claim up again, or delete what is said of it"
                : ">, but no document says what it is; give it a class and a label, or correct the name"
                        + suggestions.instead(node);
        return new Finding(
                Finding.Severity.VIOLATION,
                node.toString(),
                "is spoken of in <" + quad.getGraph() + problem,
                draft.candidate().locate(quad));
    }
}
