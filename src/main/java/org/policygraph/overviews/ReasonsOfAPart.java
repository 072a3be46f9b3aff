package org.policygraph.overviews;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.vocabulary.Pg;

/** The reasons that one part gives; what holds for all of them is found out once. */
final class ReasonsOfAPart {

    private static final Set<Node> QUALIFIED = Set.of(Pg.PARTICIPATION, Pg.ROLE_HOLDING, Pg.TREATY_ACTION);

    private final Part part;
    private final Times times;
    private final Counted counted;
    private final Way way;
    private final Optional<When> instead;
    private final Optional<When> otherwise;

    ReasonsOfAPart(Part part, Catalogue catalogue, Times times, Counted counted) {
        this.part = part;
        this.times = times;
        this.counted = counted;
        this.way = way(part, catalogue);
        this.instead = times.instead(part);
        this.otherwise = times.otherwise(part);
    }

    /** What the part has to do with another thing, if any of it counts. */
    Optional<Reason> by(Link link) {
        Told wanted = counted.of(dated(link));
        return wanted.said().isEmpty() ? Optional.empty() : Optional.of(new Reason(part, link.other(), way, wanted));
    }

    private Told dated(Link link) {
        Optional<When> fixed = times.ofEvent(link.other()).or(() -> instead);
        if (fixed.isPresent()) {
            return told(link, said -> said.at(fixed.get()));
        }
        if (otherwise.isEmpty() || link.told().years().undated() == 0) {
            return link.told();
        }
        return told(link, said -> said.when().isUndated() ? said.at(otherwise.get()) : said);
    }

    private static Told told(Link link, UnaryOperator<Said> dated) {
        return Told.of(link.said().stream().map(dated).toList());
    }

    private static Way way(Part part, Catalogue catalogue) {
        if (part.isWhole()) {
            return Way.DIRECT;
        }
        boolean isQualified = part.chain().size() == 1
                && catalogue.entry(part.thing()).stream()
                        .anyMatch(entry -> QUALIFIED.stream().anyMatch(entry.classes()::contains));
        return isQualified ? Way.QUALIFIED : Way.THROUGH;
    }
}
