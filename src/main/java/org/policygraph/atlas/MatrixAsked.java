package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.http.ProblemException;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.reader.Address;

/**
 * Reads which matrix an address asks for, and refuses what it cannot be asked for.
 *
 * @param validAt what is asked for by the clock of the world; empty for any time
 */
record MatrixAsked(Catalogue catalogue, Address address, String validAt) {

    static final String ROWS = "rows";
    static final String COLUMNS = "columns";

    /** Beside what the rows are seen, where the columns are years. */
    static final String BESIDE = "beside";

    static final String YEAR = "year";
    static final String ORDER = "order";
    static final String ROLL_UP = "rollUp";
    static final String FROM = "from";
    static final String TO = "to";
    static final String DOCUMENT = "document";
    static final String MODALITY = "modality";
    static final String ROW = "row";
    static final String COLUMN = "column";
    static final String ROW_PAGE = "rowPage";
    static final String COLUMN_PAGE = "columnPage";
    static final String CELL = "cell";
    static final String PAGE = "page";
    static final String YEARS = "years";

    /** What the rows and columns were when the form was filled in, with a comma between them. */
    static final String WAS = "was";

    static final List<String> KNOWN = List.of(
            ROWS,
            COLUMNS,
            BESIDE,
            YEAR,
            ORDER,
            ROLL_UP,
            FROM,
            TO,
            DOCUMENT,
            MODALITY,
            ROW,
            COLUMN,
            ROW_PAGE,
            COLUMN_PAGE,
            CELL,
            PAGE);

    /** What makes it show less than all. */
    static final List<String> FILTERS = List.of(FROM, TO, DOCUMENT, MODALITY, ROW, COLUMN);

    static final List<String> MODALITIES =
            List.of("asserted", "ongoing", "planned", "evaluative", "inferred", "unverified");

    private static final int MOST_NAMED = 50;

    /**
     * An address without what was chosen of other rows or columns. Whoever asks for rows of what the columns are wants
     * the two to change places.
     */
    static Address changed(Address address, String was) {
        String[] before = was.split(",", -1);
        if (before.length != 2) {
            return address;
        }
        String rows = address.first(ROWS).orElse(before[0]);
        String columns = address.first(COLUMNS).orElse(before[1]);
        Address changed = address;
        if (rows.equals(columns)) {
            changed = rows.equals(before[0]) ? changed.with(ROWS, before[1]) : changed.with(COLUMNS, before[0]);
        }
        boolean same = changed.first(ROWS).orElse("").equals(before[0])
                && changed.first(COLUMNS).orElse("").equals(before[1]);
        boolean sameRows = changed.first(ROWS).orElse("").equals(before[0]);
        changed = sameRows ? changed : changed.without(ROW, BESIDE);
        return same ? changed : changed.without(COLUMN, YEAR);
    }

    Axis rows() {
        return address.first(ROWS).map(word -> axis(ROWS, word)).orElse(Axis.TOPICS);
    }

    /** Whether the columns are years, and not things. */
    boolean isByYear() {
        return address.first(COLUMNS).filter(YEARS::equals).isPresent();
    }

    /** What the columns are; where these are years, what must have to do with the rows. */
    Axis columns() {
        Axis rows = rows();
        String name = isByYear() ? BESIDE : COLUMNS;
        Axis columns = address.first(name).map(word -> axis(name, word)).orElseGet(() -> usual(rows));
        if (!rows.goesWith(columns)) {
            throw Refusal.badValue(
                    name,
                    columns.word(),
                    "another kind of thing than the rows, which are " + rows.word() + "; what " + rows.word()
                            + " have in common is at /together?of=" + rows.word());
        }
        return columns;
    }

    /** What is seen beside the rows unless one says so. */
    static Axis usual(Axis rows) {
        return rows == Axis.FORA ? Axis.TOPICS : Axis.FORA;
    }

    /** The one year that is shown; 0 for all. */
    int year() {
        return address.first(YEAR)
                .map(value -> {
                    if (!value.matches("[1-9][0-9]{3}")) {
                        throw Refusal.badValue(YEAR, value, "a year such as 2013");
                    }
                    return Integer.parseInt(value);
                })
                .orElse(0);
    }

    Order order() {
        return address.first(ORDER)
                .map(word -> Stream.of(Order.values())
                        .filter(order -> order.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> Refusal.badValue(
                                ORDER,
                                word,
                                Stream.of(Order.values())
                                        .map(Order::word)
                                        .collect(Collectors.joining(", ", "one of ", "")))))
                .orElse(Order.WEIGHT);
    }

    boolean isRolledUp() {
        return address.first(ROLL_UP)
                .map(value -> {
                    if (!value.equals("true") && !value.equals("false")) {
                        throw Refusal.badValue(ROLL_UP, value, "true or false");
                    }
                    return value.equals("true");
                })
                .orElse(false);
    }

    int number(String name) {
        return address.first(name)
                .map(value -> {
                    if (!value.matches("[1-9][0-9]{0,5}")) {
                        throw Refusal.badValue(name, value, "a whole number from 1");
                    }
                    return Integer.parseInt(value);
                })
                .orElse(1);
    }

    /**
     * What is wanted of the release.
     *
     * @throws ProblemException if a value is not allowed, or names nothing that is known
     */
    MatrixWanted wanted() {
        return new MatrixWanted(
                rows(),
                columns(),
                things(ROW, rows()::has, "none of the " + rows().word() + " of this release"),
                things(COLUMN, columns()::has, "none of the " + columns().word() + " of this release"),
                isRolledUp(),
                period(),
                validAt.isEmpty() ? Interval.UNKNOWN : days("validAt", validAt),
                things(DOCUMENT, entry -> entry.is(Kind.DOCUMENT), "no document of this release"),
                modalities());
    }

    /** The thing of a name. */
    Entry thing(String parameter, String slug, Predicate<Entry> wanted, String whatItIsNot) {
        return catalogue
                .entry(slug)
                .filter(wanted)
                .orElseThrow(() -> Refusal.unknown(
                        400,
                        parameter,
                        slug,
                        whatItIsNot,
                        catalogue.entries().stream()
                                .filter(wanted)
                                .map(Entry::slug)
                                .toList(),
                        name -> address.removing(parameter, slug)
                                .adding(parameter, name)
                                .text()));
    }

    private Set<Node> things(String parameter, Predicate<Entry> wanted, String whatItIsNot) {
        List<String> named = address.all(parameter);
        if (named.size() > MOST_NAMED) {
            throw Refusal.badValue(parameter, named.size() + " names", "given at most " + MOST_NAMED + " times");
        }
        return named.stream()
                .map(slug -> thing(parameter, slug, wanted, whatItIsNot).node())
                .collect(Collectors.toSet());
    }

    private Interval period() {
        var period = new Interval(
                address.first(FROM).map(day -> days(FROM, day).from()).orElse(Interval.UNKNOWN.from()),
                address.first(TO).map(day -> days(TO, day).to()).orElse(Interval.UNKNOWN.to()));
        if (period.from().isAfter(period.to())) {
            throw Refusal.badValue(TO, address.first(TO).orElse(""), "no earlier than 'from'");
        }
        return period;
    }

    private static Interval days(String name, String value) {
        return Interval.named(value)
                .orElseThrow(() ->
                        Refusal.badValue(name, value, "a day, month or year such as 2014-03-26, 2014-03 or 2014"));
    }

    private Set<String> modalities() {
        List<String> wrong = new ArrayList<>(address.all(MODALITY));
        wrong.removeAll(MODALITIES);
        if (!wrong.isEmpty()) {
            throw Refusal.badValue(MODALITY, wrong.getFirst(), "one of " + String.join(", ", MODALITIES));
        }
        return Set.copyOf(address.all(MODALITY));
    }

    private Axis axis(String name, String word) {
        return Axis.named(word)
                .orElseThrow(() -> Refusal.unknown(
                        400,
                        name,
                        word,
                        "none of "
                                + Stream.of(Axis.values())
                                        .map(Axis::word)
                                        .sorted()
                                        .collect(Collectors.joining(", ")) + (name.equals(COLUMNS) ? ", years" : ""),
                        Stream.of(Axis.values()).map(Axis::word).toList(),
                        known -> address.with(name, known).text()));
    }
}
