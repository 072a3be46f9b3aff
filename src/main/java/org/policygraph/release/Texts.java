package org.policygraph.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.policygraph.source.DocumentText;
import org.policygraph.vocabulary.Pg;

/** The stored texts of documents, each read when it is first asked for. */
final class Texts {

    private final Draft draft;
    private final Map<Node, Optional<DocumentText>> read = new HashMap<>();

    Texts(Draft draft) {
        this.draft = draft;
    }

    /** The text of a document, if one is stored. */
    Optional<DocumentText> of(Node document) {
        return read.computeIfAbsent(document, this::read);
    }

    private Optional<DocumentText> read(Node document) {
        Node graph = draft.names().text(document);
        return Iter.asStream(draft.content().find(graph, document, Pg.TEXT, Node.ANY))
                .map(quad -> quad.getObject())
                .filter(Node::isLiteral)
                .map(text -> new DocumentText(text.getLiteralLexicalForm()))
                .findFirst();
    }
}
