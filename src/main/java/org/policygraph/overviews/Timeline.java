package org.policygraph.overviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Folded;

/**
 * All that a release dates, in order. A thing with dates that disagree stands there once for each; what no source dates
 * does not stand there at all.
 */
public final class Timeline {

    private static final Comparator<Moment> IN_ORDER = Comparator.comparing(Timeline::begin)
            .thenComparing(moment -> moment.when().days().to())
            .thenComparing(moment -> Folded.of(moment.thing().label()))
            .thenComparing(moment -> moment.thing().slug())
            .thenComparing(moment -> moment.property().getURI())
            .thenComparing(moment -> moment.when().edtf());

    private final Catalogue catalogue;
    private final Reasons reasons;
    private final List<Moment> moments;

    Timeline(Catalogue catalogue, Reasons reasons) {
        this.catalogue = catalogue;
        this.reasons = reasons;
        var dates = new Dates(catalogue);
        this.moments = catalogue.entries().stream()
                .flatMap(entry -> dates.of(entry).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** What is wanted, by the first day that its date allows; where there is none, by the last. */
    public List<Moment> matching(TimelineWanted wanted) {
        List<Set<Node>> near = wanted.linked().stream().map(this::near).toList();
        return moments.stream()
                .filter(moment -> wanted.kinds().isEmpty() || wanted.kinds().contains(moment.kind()))
                .filter(moment ->
                        !wanted.period().isKnown() || moment.when().days().overlaps(wanted.period()))
                .filter(moment -> near.stream()
                        .allMatch(each -> each.contains(moment.thing().node())))
                .toList();
    }

    private Set<Node> near(Node thing) {
        var near = new HashSet<Node>();
        near.add(thing);
        reasons.links().of(thing).forEach(link -> near.add(link.other()));
        catalogue
                .entry(thing)
                .ifPresent(entry -> reasons.parts(entry, Counted.ALL).forEach(part -> near.add(part.thing())));
        return near;
    }

    private static LocalDate begin(Moment moment) {
        var days = moment.when().days();
        return days.earliest().or(days::latest).orElse(LocalDate.MAX);
    }
}
