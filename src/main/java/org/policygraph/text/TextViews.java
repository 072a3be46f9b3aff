package org.policygraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Passage;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.table.Row;

/** Puts a text, its quotes and what they say into the words of a page. */
public final class TextViews {

    /** The parameter that chooses a part of a long text. */
    public static final String PART = "part";

    /** So much text, with what it says, stays well below what a page may weigh. */
    private static final int LONGEST_LEAF = 12_000;

    private static final int LONGEST_PART = 24_000;

    private final Catalogue catalogue;
    private final Words words;
    private final Site site;
    private final String path;

    /**
     * Views of the text of a document.
     *
     * @param path where the text is, below the root
     */
    public TextViews(Catalogue catalogue, Words words, Site site, String path) {
        this.catalogue = catalogue;
        this.words = words;
        this.site = site;
        this.path = path;
    }

    /**
     * A part of it, which the template {@code linkeddata/text.jte} shows.
     *
     * @param part which part of a long text, from 1, as it was asked for
     * @throws org.policygraph.http.ProblemException if there is no such part
     */
    public TextView view(Node document, String text, String part) {
        List<Passage> passages = catalogue.passages(document);
        return Sheet.of(text, passages, LONGEST_PART)
                .map(sheet -> table(document, text, sheet, part))
                .orElseGet(() -> running(document, text, part));
    }

    private TextView running(Node document, String text, String part) {
        List<List<Leaf>> parts = parts(AnnotatedText.of(text, catalogue.passages(document), LONGEST_LEAF));
        int number = number(part, Math.max(1, parts.size()));
        List<Leaf> shown = parts.isEmpty() ? List.of() : parts.get(number - 1);
        return view(
                document,
                text,
                leaves(shown, numbers(parts)),
                GridView.NONE,
                new Place(number, parts.size(), places(parts)));
    }

    private TextView table(Node document, String text, Sheet sheet, String part) {
        int number = number(part, sheet.parts().size());
        Map<Integer, List<Passage>> rows =
                catalogue.passages(document).stream().collect(Collectors.groupingBy(Passage::row));
        List<GridView.Line> lines = sheet.parts().get(number - 1).stream()
                .map(row -> line(sheet, row, rows.getOrDefault((int) row.number(), List.of())))
                .toList();
        var place = new Place(number, sheet.parts().size(), rowPlaces(sheet));
        return view(document, text, List.of(), new GridView(sheet.columns(), lines), place);
    }

    private GridView.Line line(Sheet sheet, Row row, List<Passage> passages) {
        return new GridView.Line(
                row.number(),
                passages.stream().map(TextViews::name).toList(),
                sheet.columns().stream()
                        .map(column -> row.cells().getOrDefault(column, ""))
                        .toList(),
                passages.stream().map(passage -> note(passage, "↖ in the text")).toList());
    }

    private List<Link> rowPlaces(Sheet sheet) {
        var places = new ArrayList<Link>();
        for (int number = 1; number <= sheet.parts().size(); number++) {
            List<Row> rows = sheet.parts().get(number - 1);
            if (!rows.isEmpty()) {
                places.add(
                        Link.to(rows.getFirst().number() + "–" + rows.getLast().number(), address(number)));
            }
        }
        return places;
    }

    /** Which part of how many. */
    private record Place(int part, int parts, List<Link> places) {}

    private TextView view(Node document, String text, List<TextView.LeafView> leaves, GridView grid, Place place) {
        List<Passage> passages = catalogue.passages(document);
        return new TextView(
                words.link(document),
                leaves,
                grid,
                place.part(),
                place.places(),
                passages.size(),
                passages.stream()
                        .mapToInt(passage -> catalogue.statements(passage).size())
                        .sum(),
                (int) Math.round(100 * AnnotatedText.quoted(text, passages)),
                place.part() == 1 ? "" : address(place.part() - 1),
                place.part() >= place.parts() ? "" : address(place.part() + 1));
    }

    /** In which part of its text a quote stands, and where there: what follows the path of the text. */
    public static String place(Passage passage, String text, List<Passage> passages) {
        return Sheet.of(text, passages, LONGEST_PART)
                .map(sheet -> sheet.partOf(passage))
                .orElseGet(() -> partOf(passage, parts(AnnotatedText.of(text, passages, LONGEST_LEAF))))
                .map(number -> (number == 1 ? "" : "?" + PART + "=" + number) + "#" + name(passage))
                .orElse("");
    }

    private static Optional<Integer> partOf(Passage passage, List<List<Leaf>> parts) {
        for (int number = 1; number <= parts.size(); number++) {
            if (parts.get(number - 1).stream().flatMap(Leaf::passages).anyMatch(passage::equals)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static int number(String part, int parts) {
        if (part.isEmpty()) {
            return 1;
        }
        if (!part.matches("[1-9][0-9]{0,6}") || Integer.parseInt(part) > parts) {
            throw PageNumber.refused(
                    PART, part, parts == 1 ? "1: this text has one part only" : "a whole number from 1 to " + parts);
        }
        return Integer.parseInt(part);
    }

    private static List<List<Leaf>> parts(List<Leaf> leaves) {
        var parts = new ArrayList<List<Leaf>>();
        var part = new ArrayList<Leaf>();
        int length = 0;
        for (Leaf leaf : leaves) {
            if (!part.isEmpty() && length + leaf.length() > LONGEST_PART) {
                parts.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(leaf);
            length += leaf.length();
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** The passages of a text as a reader counts them, from 1. */
    private static Map<Passage, Integer> numbers(List<List<Leaf>> parts) {
        var numbers = new HashMap<Passage, Integer>();
        parts.stream()
                .flatMap(List::stream)
                .flatMap(Leaf::passages)
                .forEach(passage -> numbers.putIfAbsent(passage, numbers.size() + 1));
        return numbers;
    }

    private List<TextView.LeafView> leaves(List<Leaf> shown, Map<Passage, Integer> numbers) {
        var views = new ArrayList<TextView.LeafView>();
        int before = -1;
        for (Leaf leaf : shown) {
            boolean begins = leaf.page() > 0 && leaf.page() != before;
            views.add(new TextView.LeafView(
                    begins ? "Page " + leaf.page() : "",
                    begins ? "page-" + leaf.page() : "",
                    leaf.segments().stream()
                            .map(segment -> segment(segment, numbers))
                            .toList(),
                    leaf.passages()
                            .map(passage -> note(passage, "↖ " + numbers.get(passage) + " in the text"))
                            .toList()));
            before = leaf.page();
        }
        return views;
    }

    private static TextView.SegmentView segment(Segment segment, Map<Passage, Integer> numbers) {
        List<String> anchors = segment.begins().stream().map(TextViews::name).toList();
        return new TextView.SegmentView(
                segment.text(),
                segment.begins().stream()
                        .map(passage -> String.valueOf(numbers.get(passage)))
                        .collect(Collectors.joining(", ")),
                anchors.isEmpty() ? "" : anchors.getFirst(),
                segment.isQuoted() ? "#said-" + name(segment.quotedBy().getLast()) : "",
                anchors.size() < 2 ? List.of() : anchors.subList(1, anchors.size()));
    }

    private TextView.Note note(Passage passage, String inTheText) {
        return new TextView.Note(
                "said-" + name(passage),
                Link.to(inTheText, "#" + name(passage)),
                Link.to(place(passage), site.address(passage.node()).orElse("")),
                passage.modality().equals("asserted") ? "" : passage.modality(),
                catalogue.statements(passage).stream().map(words::statement).toList());
    }

    private static String place(Passage passage) {
        return passage.row() > 0 ? "row " + passage.row() : "passage";
    }

    /** What follows the document in its IRI. */
    private static String name(Passage passage) {
        return passage.slug().substring(passage.slug().indexOf('/') + 1);
    }

    private List<Link> places(List<List<Leaf>> parts) {
        var places = new ArrayList<Link>();
        int before = 0;
        for (int number = 1; number <= parts.size(); number++) {
            for (Leaf leaf : parts.get(number - 1)) {
                if (leaf.page() > before) {
                    places.add(Link.to(Integer.toString(leaf.page()), address(number) + "#page-" + leaf.page()));
                    before = leaf.page();
                }
            }
        }
        return places;
    }

    private String address(int part) {
        return site.to(path + (part == 1 ? "" : "?" + PART + "=" + part));
    }
}
