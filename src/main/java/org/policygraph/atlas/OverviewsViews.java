package org.policygraph.atlas;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.commitments.State;
import org.policygraph.conflicts.Conflict;
import org.policygraph.overviews.GapKind;
import org.policygraph.overviews.Together;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;

/**
 * Puts the digest of a release into the entry page.
 *
 * @param names what things and terms are called
 */
record OverviewsViews(Site site, Digest digest, Function<Node, String> names) {

    private static final int BAR = 100;
    private static final int HEIGHT = 40;
    private static final int MOST_GAPS = 4;
    private static final int MOST_SIDES = 4;

    OverviewsPage page() {
        int gaps = digest.gaps().values().stream().mapToInt(count -> count).sum();
        return new OverviewsPage(
                digest.squares(),
                digest.topics() + " topics and " + digest.fora() + " fora have to do with each other in "
                        + digest.cells() + " cells.",
                pairs(),
                years(),
                digest.dated() + " dated events, documents, roles and treaty actions.",
                joined(),
                compared(),
                share(),
                gaps(),
                gaps,
                fates(),
                digest.disputed().stream().map(this::disputed).toList(),
                digest.conflicts() == 1
                        ? "1 matter on which sources disagree."
                        : digest.conflicts() + " matters on which sources disagree.");
    }

    private List<OverviewsPage.Bar> pairs() {
        int most = digest.pairs().stream().mapToInt(Together::together).max().orElse(1);
        return digest.pairs().stream()
                .map(pair -> new OverviewsPage.Bar(
                        Link.to(
                                Words.shortened(pair.one().label()) + " and "
                                        + Words.shortened(pair.other().label()),
                                site.to(Address.of(TogetherPageController.PATH)
                                        .with(
                                                TogetherAsked.PAIR,
                                                pair.one().slug() + ","
                                                        + pair.other().slug())
                                        .text())),
                        pair.together(),
                        BAR * pair.together() / most))
                .toList();
    }

    /** From the first to the last of those that are shown, as far as that is not too long. */
    private List<MatrixPage.Bar> years() {
        var counts = new TreeMap<>(digest.years());
        if (counts.isEmpty()) {
            return List.of();
        }
        int last = counts.lastKey();
        int first = Math.max(counts.firstKey(), last - YearBars.MOST_YEARS + 1);
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(1);
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> {
                    int count = counts.getOrDefault(year, 0);
                    int height = (int) Math.ceil((double) HEIGHT * count / most);
                    return new MatrixPage.Bar(Integer.toString(year), count, height, "", false);
                })
                .toList();
    }

    private Link compared() {
        List<Entry> compared = digest.compared();
        return compared.isEmpty()
                ? Link.text("")
                : Link.to(
                        Words.shortened(compared.getFirst().label()) + " and "
                                + Words.shortened(compared.getLast().label()),
                        site.to(Address.of(ComparePageController.PATH)
                                .with(
                                        CompareAsked.THINGS,
                                        compared.getFirst().slug() + ","
                                                + compared.getLast().slug())
                                .text()));
    }

    private List<OverviewsPage.Bar> share() {
        int most = Math.max(
                1,
                Stream.of(digest.shared(), digest.onlyOne(), digest.onlyOther())
                        .mapToInt(count -> count)
                        .max()
                        .orElse(1));
        return digest.compared().isEmpty()
                ? List.of()
                : List.of(
                        bar("topics of both", digest.shared(), most),
                        bar("only of the first", digest.onlyOne(), most),
                        bar("only of the second", digest.onlyOther(), most));
    }

    private List<OverviewsPage.Bar> gaps() {
        int most =
                digest.gaps().values().stream().mapToInt(count -> count).max().orElse(1);
        return digest.gaps().entrySet().stream()
                .filter(gap -> gap.getValue() > 0)
                .sorted(Map.Entry.<GapKind, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_GAPS)
                .map(gap -> new OverviewsPage.Bar(
                        Link.to(
                                GapAdvice.title(gap.getKey()),
                                site.to(GapsPageController.PATH + "/"
                                        + gap.getKey().word())),
                        gap.getValue(),
                        BAR * gap.getValue() / Math.max(1, most)))
                .toList();
    }

    private List<OverviewsPage.Bar> joined() {
        int most =
                digest.joined().values().stream().mapToInt(count -> count).max().orElse(1);
        return digest.joined().entrySet().stream()
                .sorted(Map.Entry.<Entry, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(each -> each.getKey().slug()))
                .map(each -> bar("states and " + Words.shortened(each.getKey().label()), each.getValue(), most))
                .toList();
    }

    private OverviewsPage.Disputed disputed(Conflict conflict) {
        Statement first = conflict.positions().getFirst().statement();
        return new OverviewsPage.Disputed(
                Link.to(
                        names.apply(first.subject()) + ": " + names.apply(first.predicate()),
                        site.to(Address.of(ConflictsPageController.PATH).text())),
                conflict.positions().stream()
                        .limit(MOST_SIDES)
                        .map(position -> value(position.statement().object()))
                        .toList());
    }

    private String value(Node object) {
        return object.isLiteral()
                ? Words.shortened(EdtfWords.of(object.getLiteralLexicalForm(), false))
                : names.apply(object);
    }

    private List<OverviewsPage.Bar> fates() {
        int most =
                digest.fates().values().stream().mapToInt(count -> count).max().orElse(1);
        return Stream.of(State.values())
                .map(state -> bar(
                        state == State.NO_EVIDENCE ? "no evidence yet" : state.word(),
                        digest.fates().getOrDefault(state, 0),
                        most))
                .toList();
    }

    private static OverviewsPage.Bar bar(String label, int count, int most) {
        return new OverviewsPage.Bar(Link.text(label), count, BAR * count / Math.max(1, most));
    }
}
