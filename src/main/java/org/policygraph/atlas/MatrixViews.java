package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Cell;
import org.policygraph.overviews.Matrix;
import org.policygraph.overviews.Years;
import org.policygraph.reader.Address;
import org.policygraph.reader.DataLinks;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** Puts a matrix into a page: so many rows and columns at once, and what is left out. */
final class MatrixViews {

    static final int MOST_ROWS = 40;
    static final int MOST_COLUMNS = 30;
    private static final int MOST_SILENT = 60;

    private final PinnedRelease release;
    private final Site site;
    private final MatrixAsked asked;
    private final Matrix matrix;
    private final ReasonViews views;
    private final Grid grid;

    MatrixViews(PinnedRelease release, Site site, MatrixAsked asked, Matrix matrix) {
        this.release = release;
        this.site = site;
        this.asked = asked;
        this.matrix = matrix;
        this.views = new ReasonViews(release, site);
        int year = asked.isByYear() ? 0 : asked.year();
        this.grid = Grid.of(matrix.cells(), cell -> weight(cell, year), asked.order());
    }

    /** How many statements of a cell may hold in a year; 0 for any. */
    static int weight(Cell cell, int year) {
        return year == 0
                ? cell.statements()
                : cell.reasons().stream()
                        .mapToInt(reason -> reason.years().possible().getOrDefault(year, 0))
                        .sum();
    }

    MatrixPage page() {
        int rowPage = page(MatrixAsked.ROW_PAGE, grid.rows().size(), MOST_ROWS);
        List<Grid.Line> rows = slice(grid.rows(), rowPage, MOST_ROWS);
        var leftOut = new ArrayList<MatrixPage.LeftOut>();
        leftOut(asked.rows().word(), MatrixAsked.ROW_PAGE, rowPage, grid.rows().size(), MOST_ROWS)
                .forEach(leftOut::add);
        MatrixPage.Table table;
        Shades shades;
        if (asked.isByYear()) {
            var years = new YearColumns(site, asked, views, grid, matrix.years());
            shades = years.shades(rows);
            table = years.table(rows, shades);
            years.leftOut().forEach(leftOut::add);
        } else {
            int columnPage = page(MatrixAsked.COLUMN_PAGE, grid.columns().size(), MOST_COLUMNS);
            leftOut(
                            asked.columns().word(),
                            MatrixAsked.COLUMN_PAGE,
                            columnPage,
                            grid.columns().size(),
                            MOST_COLUMNS)
                    .forEach(leftOut::add);
            shades = new Shades(grid.heaviest());
            table = table(rows, slice(grid.columns(), columnPage, MOST_COLUMNS), shades);
        }
        List<Entry> silent = silent();
        return new MatrixPage(
                summary(),
                nothing(),
                table,
                shades.legend(),
                asked.isByYear() ? List.of() : new YearBars(site, asked.address(), matrix.years(), asked.year()).bars(),
                leftOut,
                silent.stream().limit(MOST_SILENT).map(views::link).toList(),
                silence(silent.size()),
                data());
    }

    static String nothing(PinnedRelease release) {
        long documents = release.record().documents();
        return "no evidence in the " + documents + (documents == 1 ? " document" : " documents");
    }

    private String nothing() {
        return nothing(release);
    }

    private MatrixPage.Table table(List<Grid.Line> rows, List<Grid.Line> columns, Shades shades) {
        return new MatrixPage.Table(
                asked.rows().word() + " \\ " + asked.columns().word(),
                "How many statements say what " + asked.rows().word() + " have to do with "
                        + asked.columns().word() + (asked.year() == 0 ? "" : " in " + asked.year())
                        + ". Each number leads to its sentences.",
                "all",
                columns.stream().map(line -> views.link(line.thing())).toList(),
                rows.stream().map(row -> row(row, columns, shades)).toList());
    }

    private MatrixPage.Row row(Grid.Line row, List<Grid.Line> columns, Shades shades) {
        Map<String, Grid.Weighed> cells = grid.cells().getOrDefault(row.thing().slug(), Map.of());
        return new MatrixPage.Row(
                views.link(row.thing()),
                row.weight(),
                alone(row.thing()),
                columns.stream()
                        .map(column -> square(row.thing(), column.thing(), cells, shades))
                        .toList());
    }

    private String alone(Entry row) {
        return site.to(start().with(MatrixAsked.ROW, row.slug()).text());
    }

    private MatrixPage.Square square(Entry row, Entry column, Map<String, Grid.Weighed> cells, Shades shades) {
        Grid.Weighed found = cells.get(column.slug());
        return found == null
                ? MatrixPage.Square.EMPTY
                : new MatrixPage.Square(
                        found.weight(),
                        shades.level(found.weight()),
                        found.cell().isDirect(),
                        site.to(asked.address()
                                .without(MatrixAsked.PAGE)
                                .with(MatrixAsked.CELL, row.slug() + "," + column.slug())
                                .text()));
    }

    private String summary() {
        String where = asked.year() == 0 || asked.isByYear() ? "" : " in " + asked.year();
        if (grid.rows().isEmpty()) {
            return "No statement says what " + asked.rows().word() + " have to do with "
                    + asked.columns().word() + where + ": " + nothing() + " of this release.";
        }
        return "%s %s to do with %s%s: %s in %s, out of %d that could be filled. A statement counts in each cell that it fills."
                .formatted(
                        counted(grid.rows().size(), asked.rows()),
                        grid.rows().size() == 1 ? "has" : "have",
                        counted(grid.columns().size(), asked.columns()),
                        where,
                        grid.statements() == 1 ? "1 statement" : grid.statements() + " statements",
                        grid.filled() == 1 ? "1 cell" : grid.filled() + " cells",
                        grid.rows().size() * grid.columns().size());
    }

    private static String counted(int number, Axis axis) {
        return number + " " + (number == 1 ? axis.singular() : axis.word());
    }

    private Address start() {
        return asked.address().without(MatrixAsked.ROW_PAGE, MatrixAsked.COLUMN_PAGE, MatrixAsked.PAGE);
    }

    private int page(String name, int lines, int most) {
        int page = asked.number(name);
        int pages = Math.max(1, (lines + most - 1) / most);
        if (page > pages) {
            throw PageNumber.refused(name, Integer.toString(page), "from 1 to " + pages);
        }
        return page;
    }

    private static <T> List<T> slice(List<T> lines, int page, int most) {
        return lines.stream().skip((page - 1L) * most).limit(most).toList();
    }

    private Stream<MatrixPage.LeftOut> leftOut(String what, String name, int page, int lines, int most) {
        if (lines <= most) {
            return Stream.empty();
        }
        int first = (page - 1) * most + 1;
        int last = Math.min(lines, page * most);
        var links = new ArrayList<Link>();
        if (page > 1) {
            links.add(Link.to("the " + most + " before", site.to(at(name, page - 1))));
        }
        if (last < lines) {
            links.add(Link.to("the next " + Math.min(most, lines - last), site.to(at(name, page + 1))));
        }
        String words = "These are " + what + " " + first + " to " + last + " of " + lines + ", "
                + asked.order().label() + "; " + (lines - (last - first + 1)) + " are left out here:";
        return Stream.of(new MatrixPage.LeftOut(words, links));
    }

    private String at(String name, int page) {
        Address address = asked.address().without(MatrixAsked.PAGE, name);
        return (page == 1 ? address : address.with(name, Integer.toString(page))).text();
    }

    /** Rows in which nothing was found at all, unless only some are wanted. */
    private List<Entry> silent() {
        if (asked.address().has(MatrixAsked.ROW)) {
            return List.of();
        }
        Set<String> found =
                grid.rows().stream().map(line -> line.thing().slug()).collect(Collectors.toSet());
        return release.catalogue().entries().stream()
                .filter(asked.rows()::has)
                .filter(entry -> !found.contains(entry.slug()))
                .sorted(Comparator.comparing(Entry::label))
                .toList();
    }

    private String silence(int silent) {
        return silent == 0 ? "" : counted(silent, asked.rows()) + " without evidence here";
    }

    private List<Link> data() {
        return data(
                site, asked.address().with(MatrixAsked.COLUMNS, asked.columns().word()));
    }

    /** The same as data; a year is there a part of each cell. */
    static List<Link> data(Site site, Address address) {
        Address api = address.at("/api/matrix")
                .without(
                        MatrixAsked.BESIDE,
                        MatrixAsked.YEAR,
                        MatrixAsked.ORDER,
                        MatrixAsked.ROW_PAGE,
                        MatrixAsked.COLUMN_PAGE,
                        MatrixAsked.CELL,
                        MatrixAsked.PAGE);
        return DataLinks.of(site, api, List.of("json", "csv", "graphml", "gexf"));
    }

    /** In which years a row may hold. */
    static Years years(Grid grid, Entry row) {
        return Years.sum(grid.cells().getOrDefault(row.slug(), Map.of()).values().stream()
                .map(weighed -> weighed.cell().years())
                .toList());
    }
}
