package org.policygraph.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.feed.AtomFeed;
import org.policygraph.query.AnswerFormat;
import org.policygraph.questions.AnswerChange;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.store.ReleaseRecord;

/** The answer to a question as a feed: an entry a release in which rows came or went. */
final class QuestionFeed {

    private static final String LABEL = "Label";
    private static final String QUOTE = "quote";
    private static final String DOCUMENT = "document";
    private static final String PAGE = "page";

    /** Where a sentence stands, which is told with the sentence. */
    private static final Set<String> EVIDENCE = Set.of(QUOTE, DOCUMENT, PAGE, "passage", "row", "modality");

    private final Asked asked;
    private final Cells cells;
    private final String origin;
    private final LongFunction<Catalogue> earlier;

    /**
     * The feed of a question with its values.
     *
     * @param origin where this service is, without a slash at the end
     * @param earlier what was in an older release, asked for only where something is in no newer one
     */
    QuestionFeed(Asked asked, String origin, LongFunction<Catalogue> earlier) {
        this.asked = asked;
        this.cells = new Cells(asked.catalogue());
        this.origin = origin;
        this.earlier = earlier;
    }

    /** Whether a question has rows that can come and go, and the same ones whenever a release is asked. */
    static boolean canFollow(ReadyQuestion question) {
        return question.query().kind() == AnswerFormat.Kind.ROWS
                && question.query().query().isSelectType()
                && question.query().repeatable();
    }

    /**
     * In Atom.
     *
     * @param since when the first release was published
     * @param changes the newest first
     */
    AtomFeed of(Instant since, List<AnswerChange> changes) {
        String self = QuestionAddress.feed(asked);
        String id = asked.catalogue().names().base() + self.substring(1);
        var feed = new AtomFeed(id, title(), origin + self, origin + QuestionAddress.answers(asked), since);
        changes.forEach(change -> feed.add(entry(id, change)));
        return feed;
    }

    private String title() {
        var values = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (QuestionParameter parameter : asked.question().parameters()) {
            label(cells, Optional.ofNullable(asked.values().get(parameter.name())))
                    .ifPresent(value -> values.add(parameter.name() + ": " + value));
        }
        return asked.question().title() + values + " – PolicyGraph";
    }

    private AtomFeed.Entry entry(String feed, AnswerChange change) {
        ReleaseRecord release = change.after();
        String counts = counts(change);
        String compared = change.complete() ? "" : ", as far as the limits of an answer reach";
        return new AtomFeed.Entry(
                feed + "#release-" + release.number(),
                "Release " + release.number() + ": " + counts,
                release.issued(),
                origin + answers(release),
                counts + compared + ". " + release.reason(),
                items(change));
    }

    private String answers(ReleaseRecord release) {
        return QuestionAddress.answers(
                asked.at(Map.of(Parameter.KNOWN_AT.parameterName(), "release-" + release.number())));
    }

    private static String counts(AnswerChange change) {
        var counts = new StringJoiner(", ");
        if (change.came() > 0) {
            counts.add(change.came() + (change.came() == 1 ? " new row" : " new rows"));
        }
        if (change.gone() > 0) {
            counts.add(change.gone() + (change.gone() == 1 ? " row gone" : " rows gone"));
        }
        return counts.toString();
    }

    private List<AtomFeed.Item> items(AnswerChange change) {
        var items = new ArrayList<AtomFeed.Item>();
        change.firstCome().forEach(row -> items.add(item("new", row, cells(row, change.after()))));
        more(change.came() - change.firstCome().size(), "new").forEach(items::add);
        change.firstGone().forEach(row -> items.add(item("gone", row, cells(row, change.before()))));
        more(change.gone() - change.firstGone().size(), "gone").forEach(items::add);
        return items;
    }

    private static Stream<AtomFeed.Item> more(int rows, String word) {
        return rows == 0
                ? Stream.empty()
                : Stream.of(
                        new AtomFeed.Item(word + ": " + rows + (rows == 1 ? " more row" : " more rows"), List.of()));
    }

    /** What a row speaks of is called as it is today, or as it was when the row was there if it is there no more. */
    private Cells cells(Map<String, Node> row, ReleaseRecord release) {
        return row.values().stream().allMatch(this::isKnown) ? cells : new Cells(earlier.apply(release.number()));
    }

    private boolean isKnown(Node term) {
        Catalogue now = asked.catalogue();
        return !now.names().isId(term)
                || now.entry(term).isPresent()
                || now.passage(now.names().slug(term)).isPresent();
    }

    private static AtomFeed.Item item(String word, Map<String, Node> row, Cells cells) {
        var words = new StringJoiner("; ", word + ": ", "");
        row.forEach((column, value) -> {
            if (!EVIDENCE.contains(column) && !row.containsKey(column + LABEL)) {
                label(cells, Optional.of(value)).ifPresent(label -> words.add(name(column) + " " + label));
            }
        });
        return new AtomFeed.Item(words.toString(), quote(cells, row).stream().toList());
    }

    private static String name(String column) {
        return column.endsWith(LABEL) ? column.substring(0, column.length() - LABEL.length()) : column;
    }

    private static Optional<AtomFeed.Quote> quote(Cells cells, Map<String, Node> row) {
        return label(cells, Optional.ofNullable(row.get(QUOTE))).map(quote -> {
            var source = new StringJoiner(", ");
            label(cells, Optional.ofNullable(row.get(DOCUMENT))).ifPresent(source::add);
            label(cells, Optional.ofNullable(row.get(PAGE))).ifPresent(page -> source.add("page " + page));
            return new AtomFeed.Quote(quote, source.toString());
        });
    }

    private static Optional<String> label(Cells cells, Optional<Node> term) {
        return term.map(cells::cell).map(Wire.End::label);
    }
}
