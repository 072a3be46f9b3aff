package org.policygraph.source;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * A folder of source: the graphs of one or more documents and their texts.
 *
 * @param name the folder as it was given
 * @param statements every statement, each in a named graph; texts included
 * @param documents the documents that the bundle describes
 * @param digest SHA-256 of the files, in hexadecimal digits
 */
public record Bundle(String name, List<SourcedQuad> statements, Set<Node> documents, String digest) {

    /** Copies its collections. */
    public Bundle {
        statements = List.copyOf(statements);
        documents = Set.copyOf(documents);
    }

    /** The documents' IRIs in order, for messages. */
    public Set<String> documentNames() {
        var sorted = new TreeSet<String>();
        documents.forEach(document -> sorted.add(document.getURI()));
        return sorted;
    }
}
