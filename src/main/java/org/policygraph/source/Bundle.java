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
 * @param remarks what reading it found worth a look
 */
public record Bundle(
        String name, List<SourcedQuad> statements, Set<Node> documents, String digest, List<Remark> remarks) {

    /** Copies its collections. */
    public Bundle {
        statements = List.copyOf(statements);
        documents = Set.copyOf(documents);
        remarks = List.copyOf(remarks);
    }

    /** A bundle of which there is nothing to remark. */
    public Bundle(String name, List<SourcedQuad> statements, Set<Node> documents, String digest) {
        this(name, statements, documents, digest, List.of());
    }

    /** The documents' IRIs in order, for messages. */
    public Set<String> documentNames() {
        var sorted = new TreeSet<String>();
        documents.forEach(document -> sorted.add(document.getURI()));
        return sorted;
    }
}
