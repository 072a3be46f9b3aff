package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.overviews.Cell;
import org.policygraph.overviews.Matrix;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Said;
import org.policygraph.overviews.Years;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** Puts the reasons of one cell into a page. */
final class CellViews {

    private static final int REASONS_A_PAGE = 20;
    private static final int MOST_STATEMENTS = 10;

    private final PinnedRelease release;
    private final Site site;
    private final MatrixAsked asked;
    private final Matrix matrix;
    private final ReasonViews views;

    CellViews(PinnedRelease release, Site site, MatrixAsked asked, Matrix matrix) {
        this.release = release;
        this.site = site;
        this.asked = asked;
        this.matrix = matrix;
        this.views = new ReasonViews(release, site);
    }

    /** A reason, and the thing of its column. */
    private record Found(Entry column, Reason reason, int statements) {}

    /**
     * The page of a cell.
     *
     * @param name the slugs of the row and the column, or the year, with a comma between them
     */
    CellPage page(String name) {
        String[] ends = name.split(",", -1);
        if (ends.length != 2) {
            throw Refusal.badValue(
                    MatrixAsked.CELL,
                    name,
                    "a row and a column, with a comma between them, such as "
                            + (asked.isByYear() ? "topic-cybercrime,2013" : "topic-cybercrime,eu-us-working-group"));
        }
        Entry row = thing(ends[0], asked.rows()::has, asked.rows().word());
        return asked.isByYear() ? ofYear(row, ends[1]) : ofPair(row, ends[1]);
    }

    private Entry thing(String slug, Predicate<Entry> wanted, String kind) {
        return asked.thing(MatrixAsked.CELL, slug, wanted, "none of the " + kind + " of this release");
    }

    private CellPage ofPair(Entry row, String slug) {
        Entry column = thing(slug, asked.columns()::has, asked.columns().word());
        int year = asked.year();
        Predicate<Said> wanted = said -> year == 0 || said.when().years().anyMatch(each -> each == year);
        List<Cell> cells = matrix.cells().stream()
                .filter(cell -> cell.row().node().equals(row.node())
                        && cell.column().node().equals(column.node()))
                .toList();
        Years years = Years.sum(cells.stream().map(Cell::years).toList());
        var bars = new YearBars(site, asked.address(), years, year).bars();
        var found = found(cells, wanted);
        return page(row, views.link(column), found, wanted, year == 0 ? "" : " in " + year, bars, pairs(row, column));
    }

    private CellPage ofYear(Entry row, String column) {
        boolean undated = column.equals(YearColumns.UNDATED);
        if (!undated && !column.matches("[0-9]{1,4}")) {
            throw Refusal.badValue(MatrixAsked.CELL, column, "a year such as 2013, or " + YearColumns.UNDATED);
        }
        int year = undated ? 0 : Integer.parseInt(column);
        Predicate<Said> wanted =
                said -> undated ? said.when().isUndated() : said.when().years().anyMatch(each -> each == year);
        List<Cell> cells = matrix.cells().stream()
                .filter(cell -> cell.row().node().equals(row.node()))
                .toList();
        return page(row, Link.text(column), found(cells, wanted), wanted, "", List.of(), List.of());
    }

    private static List<Found> found(List<Cell> cells, Predicate<Said> wanted) {
        return cells.stream()
                .flatMap(cell -> cell.reasons().stream()
                        .map(reason -> new Found(
                                cell.column(),
                                reason,
                                Math.toIntExact(
                                        reason.said().stream().filter(wanted).count()))))
                .filter(found -> found.statements() > 0)
                .sorted(Comparator.comparing(found -> found.reason().way()))
                .toList();
    }

    private CellPage page(
            Entry row,
            Link column,
            List<Found> found,
            Predicate<Said> wanted,
            String when,
            List<MatrixPage.Bar> bars,
            List<Link> further) {
        int page = asked.number(MatrixAsked.PAGE);
        int pages = Math.max(1, (found.size() + REASONS_A_PAGE - 1) / REASONS_A_PAGE);
        if (page > pages) {
            throw PageNumber.refused(Integer.toString(page), "from 1 to " + pages);
        }
        List<Found> shown = found.stream()
                .skip((page - 1L) * REASONS_A_PAGE)
                .limit(REASONS_A_PAGE)
                .toList();
        Address address = asked.address().without(MatrixAsked.PAGE);
        return new CellPage(
                views.link(row),
                column,
                summary(found, when),
                bars,
                groups(shown, wanted),
                new Paging(site.to(address.text()), page, pages, found.size()),
                site.to(address.without(MatrixAsked.CELL).text()),
                further,
                data(row));
    }

    private String summary(List<Found> found, String when) {
        int statements = found.stream().mapToInt(Found::statements).sum();
        if (statements == 0) {
            String filtered = MatrixAsked.FILTERS.stream().anyMatch(asked.address()::has) ? " with these filters" : "";
            return "There is " + MatrixViews.nothing(release) + " of this release" + when + filtered
                    + ". That is no “no”: another document may say so.";
        }
        return (statements == 1 ? "1 statement" : statements + " statements") + when + ", for "
                + (found.size() == 1 ? "1 reason." : found.size() + " reasons.");
    }

    private List<CellPage.Group> groups(List<Found> shown, Predicate<Said> wanted) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        each -> each.reason().way(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)))
                .entrySet()
                .stream()
                .map(group -> new CellPage.Group(
                        ReasonViews.way(group.getKey()),
                        group.getValue().stream()
                                .map(each -> views.view(each.reason(), wanted, MOST_STATEMENTS, other(each)))
                                .toList()))
                .toList();
    }

    private Link other(Found found) {
        return asked.isByYear() ? views.link(found.column()) : ReasonView.NOBODY;
    }

    private List<Link> pairs(Entry row, Entry column) {
        // With less in the table, there may be no page of it by that number.
        Address start = asked.address()
                .without(MatrixAsked.PAGE, MatrixAsked.CELL, MatrixAsked.ROW_PAGE, MatrixAsked.COLUMN_PAGE);
        return Stream.of(
                        Link.to(
                                "All that this " + asked.rows().singular() + " has to do with",
                                site.to(start.with(MatrixAsked.ROW, row.slug()).text())),
                        Link.to(
                                "All that this " + asked.columns().singular() + " has to do with",
                                site.to(start.with(MatrixAsked.COLUMN, column.slug())
                                        .text())),
                        Link.to(
                                "How the two are connected, step by step",
                                site.to("/connections?from=" + row.slug() + "&to=" + column.slug())))
                .toList();
    }

    private List<Link> data(Entry row) {
        Address address = asked.address()
                .with(MatrixAsked.COLUMNS, asked.columns().word())
                .with(MatrixAsked.ROW, row.slug());
        String slug = asked.isByYear()
                ? ""
                : asked.address().first(MatrixAsked.CELL).orElse(",").split(",", -1)[1];
        Address cell = slug.isEmpty() ? address : address.with(MatrixAsked.COLUMN, slug);
        return MatrixViews.data(site, cell.with("evidence", "100"));
    }
}
