package org.policygraph.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.overviews.Moment;
import org.policygraph.overviews.MomentKind;
import org.policygraph.vocabulary.Pg;

/** Makes marks of the moments of a release: a lane for each kind, for each role, and for what is joined or done. */
public final class Marks {

    /** Plans stand among the events. */
    private static final List<MomentKind> ORDER = List.of(
            MomentKind.EVENT,
            MomentKind.PLAN,
            MomentKind.COMMITMENT,
            MomentKind.ROLE,
            MomentKind.OUTCOME,
            MomentKind.INSTRUMENT,
            MomentKind.DOCUMENT,
            MomentKind.PARTICIPATION,
            MomentKind.TREATY_ACTION,
            MomentKind.OTHER);

    private final Catalogue catalogue;

    /** Of the moments of a release. */
    public Marks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Marks by lane, as a chronicle wants them.
     *
     * @param addresses where each leads; an empty one leads nowhere
     */
    public List<Mark> of(List<Moment> moments, Function<Moment, String> addresses) {
        return moments.stream()
                .filter(moment -> !moment.when().isUndated())
                .map(moment -> new Ordered(ORDER.indexOf(moment.kind()), mark(moment, addresses.apply(moment))))
                .sorted(Comparator.comparingInt(Ordered::order)
                        .thenComparing(ordered -> ordered.mark().lane()))
                .map(Ordered::mark)
                .toList();
    }

    private record Ordered(int order, Mark mark) {}

    private Mark mark(Moment moment, String address) {
        return new Mark(
                moment.thing().label(),
                lane(moment),
                moment.when().edtf(),
                moment.kind().lasts(),
                isTentative(moment),
                address);
    }

    /** The lane that a moment belongs to. */
    private String lane(Moment moment) {
        return switch (moment.kind()) {
            case EVENT, PLAN -> "Events and plans";
            case COMMITMENT -> "Commitments, when due";
            case ROLE -> said(moment.thing(), Pg.ROLE_OF, "Role: ", "Roles");
            case OUTCOME -> "Outcomes";
            case INSTRUMENT -> "Instruments";
            case DOCUMENT -> "Documents";
            case PARTICIPATION -> said(moment.thing(), Pg.IN_FORUM, "Taking part: ", "Taking part");
            case TREATY_ACTION -> said(moment.thing(), Pg.ACTION, "Treaties: ", "Treaties");
            case OTHER -> "Other";
        };
    }

    private String said(Entry thing, Node property, String before, String otherwise) {
        return catalogue.statements(thing.node()).stream()
                .filter(statement -> statement.subject().equals(thing.node())
                        && statement.predicate().equals(property))
                .map(Statement::object)
                .filter(Node::isURI)
                .map(this::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .map(before::concat)
                .orElse(otherwise);
    }

    private String label(Node node) {
        return catalogue
                .entry(node)
                .map(Entry::label)
                .orElseGet(() -> catalogue.terms().label(node));
    }

    private static boolean isTentative(Moment moment) {
        return moment.kind() == MomentKind.PLAN
                || moment.evidence().stream()
                        .map(Statement::passage)
                        .allMatch(passage -> passage.modality().equals("planned")
                                || passage.modality().equals("unverified"));
    }
}
