package org.policygraph.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.source.DocumentText;
import org.policygraph.vocabulary.Pg;

/** Every quote stands in the text of its document, at its offsets and on its page. */
final class QuoteCheck implements Check {

    private static final int SHOWN_CHARACTERS = 40;

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var texts = new Texts(draft);
        Graph facts = draft.facts();
        var passages = new TreeMap<String, Node>();
        Stream<Node> contained = draft.reach().documents().stream()
                .flatMap(document -> facts.stream(Node.ANY, Pg.IN_DOCUMENT, document))
                .map(Triple::getSubject);
        Stream.concat(draft.reach().nodes().stream(), contained)
                .filter(node -> facts.contains(node, RDF.type.asNode(), Pg.PASSAGE))
                .forEach(passage -> passages.put(passage.toString(), passage));
        var findings = new ArrayList<Finding>();
        for (Node passage : passages.values()) {
            problem(facts, passage, texts)
                    .ifPresent(message -> findings.add(Finding.violation(draft.candidate(), passage, message)));
        }
        return findings;
    }

    /** What the shapes ask for is left to them: a passage that lacks a part is passed over here. */
    private static Optional<String> problem(Graph facts, Node passage, Texts texts) {
        Optional<Node> document = value(facts, passage, Pg.IN_DOCUMENT);
        Optional<String> quote =
                value(facts, passage, Pg.EXACT_QUOTE).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
        if (document.isEmpty() || quote.isEmpty()) {
            return Optional.empty();
        }
        Optional<DocumentText> text = texts.of(document.get());
        return text.isPresent()
                ? problem(facts, passage, text.get(), quote.get())
                : Optional.of("its document " + document.get() + " has no stored text to find the quote in; add a file"
                        + " text.txt to the bundle");
    }

    private static Optional<String> problem(Graph facts, Node passage, DocumentText text, String quote) {
        Optional<Integer> start = number(facts, passage, Pg.START_OFFSET);
        Optional<Integer> end = number(facts, passage, Pg.END_OFFSET);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.of("pg:startOffset and pg:endOffset are missing; " + whereItStands(text, quote));
        }
        if (!text.between(start.get(), end.get()).equals(Optional.of(quote))) {
            return Optional.of(mismatch(text, quote, start.get(), end.get()));
        }
        return wrongPage(text, start.get(), number(facts, passage, Pg.PAGE));
    }

    private static Optional<String> wrongPage(DocumentText text, int start, Optional<Integer> page) {
        int actual = text.pageAt(start);
        return page.filter(stated -> stated != actual)
                .map(stated ->
                        "pg:page says %d, but the quote stands on page %d of the text".formatted(stated, actual));
    }

    private static String mismatch(DocumentText text, String quote, int start, int end) {
        String there = text.between(start, end)
                .map(QuoteCheck::shown)
                .orElse("nothing: the text has " + text.length() + " characters");
        return "the quote " + shown(quote) + " does not stand at " + start + "–" + end + "; there stands " + there
                + "; " + whereItStands(text, quote);
    }

    private static String whereItStands(DocumentText text, String quote) {
        Optional<Integer> found = text.find(quote, 0);
        if (found.isEmpty()) {
            return "the quote stands nowhere in the text, " + firstDifference(text, quote);
        }
        int start = found.get();
        int end = start + quote.codePointCount(0, quote.length());
        return "the quote stands at pg:startOffset %d ; pg:endOffset %d ; pg:page %d"
                .formatted(start, end, text.pageAt(start));
    }

    /** The longest beginning of the quote that the text has tells the curator which letter to look at. */
    private static String firstDifference(DocumentText text, String quote) {
        int low = 0;
        int high = quote.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (text.find(quote.substring(0, middle), 0).isPresent()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0
                ? "not even its first letter"
                : "which has it only up to \"…" + quote.substring(Math.max(0, low - SHOWN_CHARACTERS), low) + "\"";
    }

    /** On one line, like the whole finding. */
    private static String shown(String text) {
        String quote = text.replace("\n", "\\n").replace("\f", "\\f");
        return quote.length() <= 2 * SHOWN_CHARACTERS
                ? "\"" + quote + "\""
                : "\"" + quote.substring(0, SHOWN_CHARACTERS) + "…" + quote.substring(quote.length() - SHOWN_CHARACTERS)
                        + "\"";
    }

    /** Read from its digits: a literal that came by SPARQL Update may be anything, and has no value then. */
    private static Optional<Integer> number(Graph facts, Node passage, Node property) {
        return value(facts, passage, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    private static Optional<Node> value(Graph facts, Node passage, Node property) {
        var found = facts.find(passage, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            found.close();
        }
    }
}
