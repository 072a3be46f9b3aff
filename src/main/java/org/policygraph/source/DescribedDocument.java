package org.policygraph.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.vocabulary.Names;

/**
 * Finds which document a description is about that stands outside any graph: the one with the name of the bundle's
 * folder, or else the only one with a title.
 */
final class DescribedDocument {

    private DescribedDocument() {}

    static Node of(SourceFolder folder, List<SourcedQuad> description, Set<Node> named, Names names) {
        if (!named.isEmpty()) {
            return only(folder, named);
        }
        String last = folder.name().substring(folder.name().lastIndexOf('/') + 1);
        Node sameName = names.id(last);
        boolean described = description.stream()
                .anyMatch(sourced -> sourced.quad().getSubject().equals(sameName));
        return described ? sameName : only(folder, titled(description, names));
    }

    private static Set<Node> titled(List<SourcedQuad> description, Names names) {
        return description.stream()
                .map(SourcedQuad::quad)
                .filter(quad -> quad.getPredicate().equals(DCTerms.title.asNode()))
                .map(Quad::getSubject)
                .filter(subject -> names.isId(subject) && !names.slug(subject).contains("/"))
                .collect(Collectors.toSet());
    }

    private static Node only(SourceFolder folder, Set<Node> documents) {
        if (documents.size() == 1) {
            return documents.iterator().next();
        }
        String found = documents.isEmpty()
                ? "nothing has a dcterms:title"
                : documents.stream().map(Node::getURI).sorted().collect(Collectors.joining(" and ")) + " may be meant";
        throw new SourceException(
                folder.name(),
                "does not say which document its table is: " + found
                        + "; give the folder the name of the document (the last part of its IRI)");
    }
}
