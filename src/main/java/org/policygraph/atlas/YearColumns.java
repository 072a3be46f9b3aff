package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.overviews.Years;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;

/** A matrix whose columns are years, and what nothing dates. */
final class YearColumns {

    static final String UNDATED = "undated";

    private final Site site;
    private final MatrixAsked asked;
    private final ReasonViews views;
    private final Grid grid;
    private final Years all;
    private final List<Integer> shown;
    private final Map<String, Years> ofRows = new HashMap<>();

    YearColumns(Site site, MatrixAsked asked, ReasonViews views, Grid grid, Years all) {
        this.site = site;
        this.asked = asked;
        this.views = views;
        this.grid = grid;
        this.all = all;
        this.shown = YearBars.shown(all);
    }

    Shades shades(List<Grid.Line> rows) {
        return new Shades(rows.stream()
                .map(this::years)
                .flatMap(years -> Stream.concat(years.possible().values().stream(), Stream.of(years.undated())))
                .mapToInt(count -> count)
                .max()
                .orElse(0));
    }

    MatrixPage.Table table(List<Grid.Line> rows, Shades shades) {
        List<Link> columns = Stream.concat(
                        shown.stream().map(year -> Link.to(year.toString(), inYear(year))),
                        Stream.of(Link.text(UNDATED)))
                .toList();
        return new MatrixPage.Table(
                asked.rows().word() + " \\ years",
                "How many statements say what " + asked.rows().word() + " have to do with "
                        + asked.columns().word()
                        + ", by the years in which they may hold. Each number leads to its sentences.",
                "all",
                columns,
                rows.stream().map(row -> row(row, shades)).toList());
    }

    /** What has too many years to be shown. */
    Stream<MatrixPage.LeftOut> leftOut() {
        int years = all.possible().size();
        return years <= shown.size()
                ? Stream.empty()
                : Stream.of(new MatrixPage.LeftOut(
                        "These are the " + shown.size() + " years of " + years + " of which most is said.", List.of()));
    }

    private String inYear(int year) {
        return site.to(asked.address()
                .without(MatrixAsked.BESIDE, MatrixAsked.ROW_PAGE, MatrixAsked.PAGE)
                .with(MatrixAsked.COLUMNS, asked.columns().word())
                .with(MatrixAsked.YEAR, Integer.toString(year))
                .text());
    }

    private MatrixPage.Row row(Grid.Line row, Shades shades) {
        Years years = years(row);
        var squares = new ArrayList<MatrixPage.Square>();
        for (int year : shown) {
            squares.add(square(
                    row,
                    Integer.toString(year),
                    years.possible().getOrDefault(year, 0),
                    years.certain().containsKey(year),
                    shades));
        }
        squares.add(square(row, UNDATED, years.undated(), false, shades));
        return new MatrixPage.Row(
                views.link(row.thing()),
                row.weight(),
                site.to(asked.address()
                        .without(MatrixAsked.ROW_PAGE, MatrixAsked.PAGE)
                        .with(MatrixAsked.ROW, row.thing().slug())
                        .text()),
                squares);
    }

    private MatrixPage.Square square(Grid.Line row, String column, int weight, boolean certain, Shades shades) {
        return weight == 0
                ? MatrixPage.Square.EMPTY
                : new MatrixPage.Square(
                        weight,
                        shades.level(weight),
                        certain,
                        site.to(asked.address()
                                .without(MatrixAsked.PAGE)
                                .with(MatrixAsked.CELL, row.thing().slug() + "," + column)
                                .text()));
    }

    private Years years(Grid.Line row) {
        return ofRows.computeIfAbsent(row.thing().slug(), none -> MatrixViews.years(grid, row.thing()));
    }
}
