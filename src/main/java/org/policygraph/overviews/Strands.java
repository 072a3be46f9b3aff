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
    private final Times times;

    Strands(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ties = new Ties(catalogue);
        this.times = new Times(catalogue);
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
        return ties.of(part.thing()).stream().sorted(this::participationsFirst).flatMap(tie -> {
            List<Said> leading = tie.said().stream()
                    .filter(said -> steps.leads(said.statement(), part.thing()))
                    .filter(said -> counts.test(said.statement().passage()))
                    .toList();
            return leading.isEmpty()
                    ? Stream.empty()
                    : Stream.of(longer(part, new Tie(tie.one(), tie.other(), leading)));
        });
    }

    /** Of two ways that are equally long, that by which an actor belongs to a forum tells more than that of a role. */
    private int participationsFirst(Tie one, Tie other) {
        return Boolean.compare(isParticipation(other), isParticipation(one));
    }

    private boolean isParticipation(Tie tie) {
        return catalogue
                .entry(tie.other())
                .filter(entry -> entry.classes().contains(Pg.PARTICIPATION))
                .isPresent();
    }

    private static Part longer(Part part, Tie tie) {
        return new Part(
                tie.other(),
                Stream.concat(part.chain().stream(), Stream.of(tie)).toList());
    }

    private Optional<Strand> strand(Part part, Tie tie, Predicate<Passage> counts, Predicate<When> during) {
        List<Said> dated = dated(part, tie);
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

    /** What is said at its time; where nothing changes the list stays the same, for a release has millions of them. */
    private List<Said> dated(Part part, Tie tie) {
        Optional<When> instead = times.instead(part, tie.other());
        if (instead.isPresent()) {
            return tie.said().stream().map(said -> said.at(instead.get())).toList();
        }
        if (tie.said().stream().noneMatch(said -> said.when().isUndated())) {
            return tie.said();
        }
        return times.otherwise(part)
                .map(when -> tie.said().stream()
                        .map(said -> said.when().isUndated() ? said.at(when) : said)
                        .toList())
                .orElse(tie.said());
    }
}
