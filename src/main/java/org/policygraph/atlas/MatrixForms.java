package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.overviews.Axis;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Fills in the form of a matrix. */
record MatrixForms(Catalogue catalogue, Site site, MatrixAsked asked) {

    /** More than this many in a list, and one had better type. */
    private static final int MOST_DOCUMENTS = 40;

    private static final List<List<String>> PAIRS = List.of(
            List.of("topics", "fora"),
            List.of("topics", "actors"),
            List.of("topics", "instruments"),
            List.of("actors", "fora"),
            List.of("states", "instruments"),
            List.of("topics", "years"),
            List.of("fora", "years"));

    MatrixForm form(List<Notice> notices) {
        Address address = asked.address();
        boolean filtered = MatrixAsked.FILTERS.stream().anyMatch(address::has);
        return new MatrixForm(
                PAIRS.stream().map(this::pair).toList(),
                asked.rows().word() + ","
                        + (asked.isByYear()
                                ? MatrixAsked.YEARS
                                : asked.columns().word()),
                axes(asked.rows(), false),
                asked.isByYear() ? years(axes(asked.columns(), true)) : axes(asked.columns(), true),
                asked.isByYear() ? beside() : List.of(),
                Stream.of(Order.values())
                        .map(order -> new Option(order.word(), order.label(), order == asked.order()))
                        .toList(),
                asked.isRolledUp(),
                kind(asked.rows()),
                kind(asked.columns()),
                asked.year() == 0 ? "" : Integer.toString(asked.year()),
                asked.year() == 0
                        ? ""
                        : site.to(address.without(MatrixAsked.YEAR, MatrixAsked.ROW_PAGE, MatrixAsked.COLUMN_PAGE)
                                .text()),
                address.first(MatrixAsked.FROM).orElse(""),
                address.first(MatrixAsked.TO).orElse(""),
                documents(),
                MatrixAsked.MODALITIES.stream()
                        .map(word -> new Option(
                                word, word, address.all(MatrixAsked.MODALITY).contains(word)))
                        .toList(),
                chips(),
                filtered,
                filtered ? site.to(address.without(MatrixAsked.FILTERS).text()) : "",
                notices);
    }

    private Link pair(List<String> pair) {
        String rows = pair.getFirst();
        String columns = pair.getLast();
        boolean isThis = rows.equals(asked.rows().word())
                && columns.equals(
                        asked.isByYear() ? MatrixAsked.YEARS : asked.columns().word());
        Address address = Address.of(MatrixPageController.PATH)
                .with(MatrixAsked.ROWS, rows)
                .with(MatrixAsked.COLUMNS, columns);
        return Link.to(rows + " by " + columns, isThis ? "" : site.to(address.text()));
    }

    private List<Option> axes(Axis chosen, boolean columns) {
        var options = new ArrayList<Option>();
        for (Axis axis : List.of(Axis.TOPICS, Axis.FORA, Axis.ACTORS, Axis.STATES, Axis.INSTRUMENTS)) {
            options.add(new Option(axis.word(), axis.word(), axis == chosen && !(columns && asked.isByYear())));
        }
        if (columns && !asked.isByYear()) {
            options.add(new Option(MatrixAsked.YEARS, MatrixAsked.YEARS, false));
        }
        return options;
    }

    private static List<Option> years(List<Option> axes) {
        return Stream.concat(axes.stream(), Stream.of(new Option(MatrixAsked.YEARS, MatrixAsked.YEARS, true)))
                .toList();
    }

    private List<Option> beside() {
        return axes(asked.columns(), false).stream()
                .map(option -> new Option(
                        option.value(),
                        option.label(),
                        option.value().equals(asked.columns().word())))
                .filter(option -> Axis.named(option.value())
                        .filter(asked.rows()::goesWith)
                        .isPresent())
                .toList();
    }

    /** As suggestions know them. */
    static String kind(Axis axis) {
        return axis == Axis.STATES ? Axis.ACTORS.singular() : axis.singular();
    }

    private List<Option> documents() {
        List<Entry> speaking = catalogue.entries(Kind.DOCUMENT).stream()
                .filter(document -> !catalogue.passages(document.node()).isEmpty())
                .limit(MOST_DOCUMENTS + 1L)
                .toList();
        return speaking.size() > MOST_DOCUMENTS
                ? List.of()
                : speaking.stream()
                        .filter(document ->
                                !asked.address().all(MatrixAsked.DOCUMENT).contains(document.slug()))
                        .map(document -> new Option(document.slug(), Words.shortened(document.label()), false))
                        .toList();
    }

    private List<Chip> chips() {
        return Stream.of(MatrixAsked.ROW, MatrixAsked.COLUMN, MatrixAsked.DOCUMENT)
                .flatMap(name -> asked.address().all(name).stream().map(slug -> chip(name, slug)))
                .toList();
    }

    private Chip chip(String name, String slug) {
        String label = catalogue.entry(slug).map(Entry::label).orElse(slug);
        String what = name.equals(MatrixAsked.DOCUMENT) ? "Said in: " : "Only the " + name + ": ";
        return new Chip(
                name,
                slug,
                what + Words.shortened(label),
                site.to(asked.address().removing(name, slug).text()));
    }
}
