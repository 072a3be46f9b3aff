package org.policygraph.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** The passages of a release, read property by property. */
final class Passages {

    private final Map<Node, Node> documents = new HashMap<>();
    private final Map<Node, String> sentences = new HashMap<>();
    private final Map<Node, String> quotes = new HashMap<>();
    private final Map<Node, Integer> pages = new HashMap<>();
    private final Map<Node, Integer> rows = new HashMap<>();
    private final Map<Node, Integer> starts = new HashMap<>();
    private final Map<Node, Integer> ends = new HashMap<>();
    private final Map<Node, String> modalities = new HashMap<>();
    private final Map<Node, String> validTimes = new HashMap<>();

    private Passages(Graph union) {
        Descriptions.each(union, Pg.IN_DOCUMENT, documents::put);
        texts(union, Pg.SENTENCE_ID, sentences);
        texts(union, Pg.EXACT_QUOTE, quotes);
        texts(union, Pg.VALID_TIME, validTimes);
        numbers(union, Pg.PAGE, pages);
        numbers(union, Pg.ROW, rows);
        numbers(union, Pg.START_OFFSET, starts);
        numbers(union, Pg.END_OFFSET, ends);
        Descriptions.each(union, Pg.MODALITY, (passage, modality) -> modalities.put(passage, Terms.name(modality)));
    }

    static Map<Node, Passage> of(Graph union, Names names, Descriptions descriptions) {
        var read = new Passages(union);
        var passages = new HashMap<Node, Passage>();
        read.documents.forEach((node, document) -> {
            if (names.isId(node)) {
                passages.put(node, read.passage(node, document, names, descriptions));
            }
        });
        return passages;
    }

    private Passage passage(Node node, Node document, Names names, Descriptions descriptions) {
        String quote = quotes.getOrDefault(node, "");
        return new Passage(
                node,
                names.slug(node),
                document,
                sentences.getOrDefault(node, ""),
                quote,
                pages.getOrDefault(node, 0),
                rows.getOrDefault(node, 0),
                starts.getOrDefault(node, 0),
                ends.getOrDefault(node, 0),
                modalities.getOrDefault(node, ""),
                validTimes.getOrDefault(node, ""),
                descriptions.bounds(node),
                descriptions.notes(node),
                Folded.of(quote));
    }

    private static void texts(Graph union, Node property, Map<Node, String> into) {
        Descriptions.each(union, property, (passage, text) -> into.put(passage, text.getLiteralLexicalForm()));
    }

    private static void numbers(Graph union, Node property, Map<Node, Integer> into) {
        Descriptions.each(
                union,
                property,
                (passage, number) -> into.put(passage, Integer.valueOf(number.getLiteralLexicalForm())));
    }
}
