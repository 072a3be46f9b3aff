package org.policygraph.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stored text of a document. Offsets count Unicode code points from 0, ends are exclusive; a form feed (U+000C)
 * ends a page and counts as one.
 */
public final class DocumentText {

    private static final int FORM_FEED = '\f';

    private final String text;
    private final int[] codePoints;
    private final int[] formFeeds;

    /** The text as stored. */
    public DocumentText(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
        this.formFeeds = IntStream.range(0, codePoints.length)
                .filter(offset -> codePoints[offset] == FORM_FEED)
                .toArray();
    }

    /** How many code points the text has. */
    public int length() {
        return codePoints.length;
    }

    /** What stands between two offsets, or nothing where they do not lie in the text. */
    public Optional<String> between(int start, int end) {
        if (start < 0 || end < start || end > codePoints.length) {
            return Optional.empty();
        }
        return Optional.of(new String(codePoints, start, end - start));
    }

    /** The page on which an offset lies, from 1. */
    public int pageAt(int offset) {
        int at = Arrays.binarySearch(formFeeds, offset);
        return 1 + (at < 0 ? -at - 1 : at);
    }

    /** The offset of the first occurrence of a quote at or after an offset. */
    public Optional<Integer> find(String quote, int from) {
        if (quote.isEmpty() || from > codePoints.length) {
            return Optional.empty();
        }
        int at = text.indexOf(quote, text.offsetByCodePoints(0, Math.max(0, from)));
        return at < 0 ? Optional.empty() : Optional.of(text.codePointCount(0, at));
    }

    /** The text as stored. */
    @Override
    public String toString() {
        return text;
    }
}
