package org.policygraph.overviews;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;
import org.policygraph.vocabulary.Pg;

/** Finds what the things of a release have to do with, themselves and through what belongs to them. */
final class Strands {

    private static final Set<Node> QUALIFIED = Set.of(Pg.PARTICIPATION, Pg.ROLE_HOLDING, Pg.TREATY_ACTION);

    private final Catalogue catalogue;
    private final Ties ties;

    Strands(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ties = new Ties(catalogue);
    }

    Ties ties() {
        return ties;
    }

    /**
     * All reasons for which a whole has to do with things of certain classes.
     *
     * @param counts which passages may speak
     * @param during the days in which it may hold; {@link Interval#UNKNOWN} for whenever
     */
    Stream<Strand> from(Entry whole, Predicate<Entry> targets, Predicate<Passage> counts, Predicate<When> during) {
        return parts(whole, counts).stream()
                .flatMap(part -> ties.of(part.thing()).stream()
                        .filter(tie -> !part.leadsThrough(tie.other()))
                        .filter(tie ->
                                catalogue.entry(tie.other()).filter(targets).isPresent())
                        .flatMap(tie -> strand(part, tie, counts, during).stream()));
    }

    /** The whole, and what belongs to it, each in the shortest way; the nearest first. */
    List<Part> parts(Entry whole, Predicate<Passage> counts) {
        Steps steps = Steps.of(whole);
        var seen = new HashSet<Node>(Set.of(whole.node()));
        var parts = new ArrayList<Part>();
        var next = new ArrayDeque<Part>(List.of(new Part(whole.node(), List.of())));
        while (!next.isEmpty()) {
            Part part = next.remove();
            parts.add(part);
            if (part.chain().size() < steps.most()) {
                further(part, steps, counts)
                        .filter(each -> seen.add(each.thing()))
                        .forEach(next::add);
            }
        }
        return parts;
    }

    private Stream<Part> further(Part part, Steps steps, Predicate<Passage> counts) {
        return ties.of(part.thing()).stream().flatMap(tie -> {
            List<Said> leading = tie.said().stream()
                    .filter(said -> steps.leads(said.statement(), part.thing()))
                    .filter(said -> counts.test(said.statement().passage()))
                    .toList();
            return leading.isEmpty()
                    ? Stream.empty()
                    : Stream.of(longer(part, new Tie(tie.one(), tie.other(), leading)));
        });
    }

    private static Part longer(Part part, Tie tie) {
        return new Part(
                tie.other(),
                Stream.concat(part.chain().stream(), Stream.of(tie)).toList());
    }

    private Optional<Strand> strand(Part part, Tie tie, Predicate<Passage> counts, Predicate<When> during) {
        List<Said> dated = dated(part, tie.said());
        boolean all = dated.stream().allMatch(said -> isWanted(said, counts, during));
        List<Said> wanted = all
                ? dated
                : dated.stream().filter(said -> isWanted(said, counts, during)).toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new Strand(part, tie.other(), way(part), wanted));
    }

    private static boolean isWanted(Said said, Predicate<Passage> counts, Predicate<When> during) {
        return counts.test(said.statement().passage()) && during.test(said.when());
    }

    private Way way(Part part) {
        if (part.isWhole()) {
            return Way.DIRECT;
        }
        boolean isQualified = part.chain().size() == 1
                && catalogue.entry(part.thing()).stream()
                        .anyMatch(entry -> QUALIFIED.stream().anyMatch(entry.classes()::contains));
        return isQualified ? Way.QUALIFIED : Way.THROUGH;
    }

    /**
     * When what is said of a part holds: at the part's own date, such as that of a meeting; otherwise when its passage
     * says; otherwise when the nearest step from the whole says. A document's date is never taken for it. Where nothing
     * changes, the list stays the same, for a release has millions of such lists in large matrices.
     */
    private List<Said> dated(Part part, List<Said> said) {
        if (part.isWhole()) {
            return said;
        }
        Optional<When> own = own(part.thing());
        if (own.isPresent()) {
            return said.stream().map(each -> each.at(own.get())).toList();
        }
        if (said.stream().noneMatch(each -> each.when().isUndated())) {
            return said;
        }
        return nearest(part)
                .map(step -> said.stream()
                        .map(each -> each.when().isUndated() ? each.at(step) : each)
                        .toList())
                .orElse(said);
    }

    private Optional<When> own(Node thing) {
        return catalogue
                .entry(thing)
                .filter(entry -> entry.bounds().isKnown())
                .map(entry -> new When(String.join(" | ", entry.dates()), entry.bounds()));
    }

    private static Optional<When> nearest(Part part) {
        return part.chain().reversed().stream()
                .flatMap(tie -> tie.said().stream())
                .map(Said::when)
                .filter(when -> !when.isUndated())
                .findFirst();
    }
}
