package org.policygraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.policygraph.catalogue.Passage;

/** A text, cut where quotes begin and end and where pages do. Offsets count code points, as the model says. */
final class AnnotatedText {

    private static final int PAGE_BREAK = '\f';

    private final int[] points;
    private final List<Passage> passages;
    private final List<Leaf> leaves = new ArrayList<>();
    private final int longest;

    private AnnotatedText(String text, List<Passage> passages, int longest) {
        this.points = text.codePoints().toArray();
        this.longest = longest;
        this.passages = passages.stream()
                .filter(passage ->
                        passage.start() >= 0 && passage.start() < passage.end() && passage.end() <= points.length)
                .sorted(Comparator.comparingInt(Passage::start).thenComparing(Passage::slug))
                .toList();
    }

    /**
     * The pages of a text.
     *
     * @param longest how many characters of a page are shown at once; a longer one is cut at the end of a line
     */
    static List<Leaf> of(String text, List<Passage> passages, int longest) {
        var cut = new AnnotatedText(text, passages, longest);
        cut.read(passages.stream().noneMatch(passage -> passage.row() > 0));
        return cut.leaves;
    }

    /** Which part of the letters and digits of a text stands in a quote, from 0 to 1; of no text nothing. */
    static double quoted(String text, List<Passage> passages) {
        var quoted = new BitSet();
        passages.forEach(passage -> quoted.set(Math.max(0, passage.start()), Math.max(0, passage.end())));
        int[] points = text.codePoints().toArray();
        int all = 0;
        int covered = 0;
        for (int at = 0; at < points.length; at++) {
            if (Character.isLetterOrDigit(points[at])) {
                all++;
                covered += quoted.get(at) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) covered / all;
    }

    private void read(boolean paged) {
        int page = paged ? 1 : 0;
        int from = 0;
        while (from < points.length) {
            int end = next(PAGE_BREAK, from, points.length);
            cut(page, from, end);
            page += paged ? 1 : 0;
            from = end + 1;
        }
    }

    private void cut(int page, int from, int end) {
        int begin = from;
        while (end - begin > longest) {
            int line = next('\n', begin + longest, end);
            leaves.add(new Leaf(page, segments(begin, line)));
            begin = Math.min(line + 1, end);
        }
        if (begin < end) {
            leaves.add(new Leaf(page, segments(begin, end)));
        }
    }

    private int next(int point, int from, int end) {
        int at = from;
        while (at < end && points[at] != point) {
            at++;
        }
        return at;
    }

    private List<Segment> segments(int from, int to) {
        List<Passage> here = passages.stream()
                .filter(passage -> passage.start() < to && passage.end() > from)
                .toList();
        var cuts = new TreeSet<>(List.of(from, to));
        for (Passage passage : here) {
            cuts.add(Math.max(from, passage.start()));
            cuts.add(Math.min(to, passage.end()));
        }
        var segments = new ArrayList<Segment>();
        int begin = cuts.removeFirst();
        for (int end : cuts) {
            segments.add(segment(begin, end, here));
            begin = end;
        }
        return segments;
    }

    private Segment segment(int from, int to, List<Passage> here) {
        return new Segment(
                new String(points, from, to - from),
                here.stream()
                        .filter(passage -> passage.start() <= from && passage.end() >= to)
                        .toList(),
                here.stream().filter(passage -> passage.start() == from).toList());
    }
}
