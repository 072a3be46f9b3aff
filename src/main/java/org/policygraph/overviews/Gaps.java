package org.policygraph.overviews;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Folded;

/** What a release does not know: gaps that other documents may fill. */
public final class Gaps {

    private static final Comparator<Gap> IN_ORDER = Comparator.comparing(
                    (Gap gap) -> Folded.of(gap.thing().label()))
            .thenComparing(gap -> gap.thing().slug())
            .thenComparing(Gap::detail);

    private final Map<GapKind, List<Gap>> gaps;

    Gaps(Catalogue catalogue) {
        LocalDate issued = catalogue.record().issued().atZone(ZoneOffset.UTC).toLocalDate();
        this.gaps = Stream.of(
                        new DateGaps(catalogue).all(),
                        new RoleGaps(catalogue).all(),
                        new CountGaps(catalogue).all(),
                        new PromiseGaps(catalogue, issued).all(),
                        new SilenceGaps(catalogue).all())
                .flatMap(found -> found)
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(Gap::kind));
    }

    /** Those of a kind, by the label of the thing. */
    public List<Gap> of(GapKind kind) {
        return gaps.getOrDefault(kind, List.of());
    }
}
