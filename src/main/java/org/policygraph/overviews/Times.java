package org.policygraph.overviews;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/**
 * When what is said of a part holds: at the date of the event that it is about, of the treaty action that leads to the part
 * or of the part itself, such as a meeting; otherwise when its passage says; otherwise when the nearest step from the
 * whole says, or at the date of what the part belongs to, such as the report that a norm is of. The date of the document
 * that says so is never taken for it.
 */
final class Times {

    private final Catalogue catalogue;

    Times(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The date of an event that something is said of. */
    Optional<When> ofEvent(Node target) {
        return is(target, Pg.EVENT) ? own(target) : Optional.empty();
    }

    /** What goes before the time of the passage: the date of a treaty action on the way, or of the part. */
    Optional<When> instead(Part part) {
        Stream<Node> actions = part.chain().stream().map(Link::other).filter(thing -> is(thing, Pg.TREATY_ACTION));
        Stream<Node> itself = Stream.of(part.thing()).filter(thing -> !part.isWhole());
        return Stream.concat(actions, itself)
                .flatMap(thing -> own(thing).stream())
                .findFirst();
    }

    /** What stands in where the passage has no time: that of a step, or the date of what it leads on from. */
    Optional<When> otherwise(Part part) {
        return part.chain().reversed().stream()
                .flatMap(link -> Stream.concat(
                        link.said().stream().map(Said::when),
                        link.one().equals(part.chain().getFirst().one()) ? Stream.empty() : own(link.one()).stream()))
                .filter(when -> !when.isUndated())
                .findFirst();
    }

    private Optional<When> own(Node thing) {
        return catalogue
                .entry(thing)
                .filter(entry -> entry.bounds().isKnown())
                .map(entry -> new When(String.join(" | ", Dates.finest(entry.dates())), entry.bounds()));
    }

    private boolean is(Node thing, Node type) {
        return catalogue
                .entry(thing)
                .map(Entry::classes)
                .filter(classes -> classes.contains(type))
                .isPresent();
    }
}
