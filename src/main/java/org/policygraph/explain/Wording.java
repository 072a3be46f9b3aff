package org.policygraph.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.serializer.FormatterElement;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.util.FmtUtils;

/** Parts of a query as they would be written in it, on one line. */
record Wording(Query query) {

    String of(Node term) {
        return FmtUtils.stringForNode(term, query.getPrefixMapping());
    }

    String of(Element element) {
        var buffer = new IndentedLineBuffer();
        FormatterElement.format(buffer, new SerializationContext(query), element);
        return buffer.asString().replaceAll("\\s+", " ").strip();
    }

    String of(List<Piece> pieces) {
        return pieces.stream().map(this::of).collect(Collectors.joining(" . "));
    }

    /** What is to blame stands before them. */
    String of(Binder binder, List<Piece> pieces) {
        return of(binder.element()) + " . " + of(pieces);
    }

    private String of(Piece piece) {
        String words = of(piece.element());
        return piece.graph()
                .map(graph -> "GRAPH " + of(graph) + " { " + words + " }")
                .orElse(words);
    }
}
