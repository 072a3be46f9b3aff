package org.policygraph.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Passage;

/** The sentences of a document that no passage quotes; those that one does are found by the passage. */
final class Sentences {

    private static final char PAGE_BREAK = '\f';

    /** A sentence of which more is not quoted, be it a bullet or a full stop, is a sentence of its own. */
    private static final double QUOTED = 0.8;

    private final Node document;
    private final String text;
    private final BitSet quoted = new BitSet();
    private final List<Findable.Sentence> found = new ArrayList<>();

    private Sentences(Node document, String text, List<Passage> passages) {
        this.document = document;
        this.text = text;
        passages.forEach(passage -> quoted.set(passage.start(), passage.end()));
    }

    /** The sentences of a text, in order; of a table none, because its rows are passages. */
    static List<Findable.Sentence> of(Node document, String text, String language, List<Passage> passages) {
        if (passages.stream().anyMatch(passage -> passage.row() > 0)) {
            return List.of();
        }
        var sentences = new Sentences(document, text, passages);
        sentences.read(language);
        return sentences.found;
    }

    private void read(String language) {
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        int page = 1;
        int from = 0;
        for (String pageText : text.split(String.valueOf(PAGE_BREAK), -1)) {
            breaks.setText(pageText);
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                add(pageText.substring(begin, end), page, from);
                from += pageText.codePointCount(begin, end);
                begin = end;
            }
            page++;
            from++;
        }
    }

    private void add(String sentence, int page, int from) {
        String stripped = sentence.strip();
        int start = from
                + sentence.codePointCount(
                        0, sentence.length() - sentence.stripLeading().length());
        int end = start + stripped.codePointCount(0, stripped.length());
        boolean isNew = quoted.get(start, end).cardinality() < QUOTED * (end - start);
        if (isNew && !Token.of(stripped).isEmpty()) {
            found.add(new Findable.Sentence(document, stripped, page, start, end));
        }
    }
}
