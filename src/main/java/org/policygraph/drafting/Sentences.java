package org.policygraph.drafting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a stored text, line by line: a paragraph is a line, and no sentence goes on over a page. */
final class Sentences {

    private static final Pattern MARKER =
            Pattern.compile("^(?:[-–—•▪◦*·]|\\(?(?:[ivx]{1,4}|[a-z]|\\d{1,2})[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?)\\s+");

    /** A remark in the place of something that was removed. */
    private static final Pattern REMARK = Pattern.compile("^\\[[^\\]]*]$");

    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:^|[\\s(.])(?:\\p{L}|e\\.g|i\\.e|Nos?|Arts?|Mrs?|Ms|Dr"
                    + "|Prof|St|vs|cf|ca|approx|paras?|pp?|Vol|Nr|Abs|Mme|Inc|Ltd|Gen|Sen|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.\\s*$",
            Pattern.DOTALL);

    private static final String ENDINGS = ".!?;:,…";

    private final List<Sentence> found = new ArrayList<>();
    private final BreakIterator breaks;
    private int page = 1;
    private int number;
    private int items;

    private Sentences(Locale language) {
        this.breaks = BreakIterator.getSentenceInstance(language);
    }

    static List<Sentence> of(String text, Locale language) {
        var sentences = new Sentences(language);
        int offset = 0;
        for (String line : text.split("(?<=[\n\f])")) {
            int points = line.codePointCount(0, line.length());
            sentences.readLine(line, offset);
            offset += points;
            sentences.page += line.endsWith("\f") ? 1 : 0;
        }
        return List.copyOf(sentences.found);
    }

    private void readLine(String raw, int offset) {
        String line = raw.stripTrailing();
        var marker = MARKER.matcher(line);
        int from = marker.find()
                ? marker.end()
                : line.length() - line.stripLeading().length();
        String words = line.substring(from);
        if (words.isEmpty() || REMARK.matcher(words).matches()) {
            return;
        }
        boolean isItem = from > 0 && number > 0;
        List<String> pieces = pieces(words);
        int start = offset + line.codePointCount(0, from);
        for (String piece : pieces) {
            int length = piece.codePointCount(0, piece.length());
            String quote = piece.stripTrailing();
            add(form(quote, isItem, pieces.size()), start, quote);
            start += length;
        }
    }

    private void add(Form form, int start, String quote) {
        items = form == Form.ITEM ? items + 1 : 0;
        number += form == Form.ITEM ? 0 : 1;
        String id = "S" + number + (form == Form.ITEM ? letters(items) : "");
        found.add(new Sentence(id, form, page, start, start + quote.codePointCount(0, quote.length()), quote));
    }

    private static Form form(String quote, boolean isItem, int pieces) {
        if (isItem) {
            return Form.ITEM;
        }
        boolean ends = ENDINGS.indexOf(quote.charAt(quote.length() - 1)) >= 0;
        return pieces == 1 && !ends ? Form.HEADING : Form.SENTENCE;
    }

    /** 1 is a, 26 is z, 27 is aa. */
    private static String letters(int item) {
        String last = String.valueOf((char) ('a' + (item - 1) % 26));
        return item > 26 ? letters((item - 1) / 26) + last : last;
    }

    private List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == line.length() || isEnd(line, start, end)) {
                pieces.add(line.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean isEnd(String line, int start, int end) {
        return !ABBREVIATION.matcher(line.substring(start, end)).matches()
                && !Character.isLowerCase(line.codePointAt(end));
    }
}
