package org.policygraph.api;

import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commitments as a calendar (RFC 5545): an event, over all days on which it may fall due, for each that has a due date.
 * Events and not to-dos, because the calendars that people subscribe with show events alone.
 */
final class CommitmentCalendar extends AnswerText<CommitmentWire.CommitmentView> {

    CommitmentCalendar() {
        super(Format.ICS.mediaType(), CommitmentWire.CommitmentView.class);
    }

    @Override
    String text(List<CommitmentWire.CommitmentView> commitments, Wire.Completeness completeness) {
        List<VEvent> events = commitments.stream()
                .flatMap(commitment -> event(commitment).stream())
                .toList();
        return new AllDayCalendar("Commitments", completeness).text(events);
    }

    private static Optional<VEvent> event(CommitmentWire.CommitmentView commitment) {
        return first(commitment).map(first -> {
            LocalDate last = known(commitment.dueLatest()).orElse(first);
            var event = new VEvent();
            event.setUid(commitment.iri());
            event.setUrl(commitment.iri());
            event.setSummary("Due: " + commitment.label());
            event.setDescription(description(commitment));
            AllDayCalendar.spread(event, first, last, isFirm(commitment));
            event.addCategories(commitment.fate().state());
            return event;
        });
    }

    private static Optional<LocalDate> first(CommitmentWire.CommitmentView commitment) {
        return Stream.of(known(commitment.dueEarliest()), known(commitment.dueLatest()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> known(@Nullable LocalDate day) {
        return Optional.ofNullable(day);
    }

    private static String description(CommitmentWire.CommitmentView commitment) {
        CommitmentWire.Fate fate = commitment.fate();
        String makers = commitment.makers().stream().map(Wire.Reference::label).collect(Collectors.joining(", "));
        return Stream.of(
                        makers.isEmpty() ? Stream.<String>empty() : Stream.of("By " + makers),
                        Stream.of("Due " + String.join(" or ", commitment.due()), state(fate)),
                        Stream.of(commitment.made(), commitment.dueBy(), fate.evidence())
                                .flatMap(List::stream)
                                .map(CommitmentCalendar::cited)
                                .distinct())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String state(CommitmentWire.Fate fate) {
        String rests = known(fate.since())
                .map(day -> " by " + day)
                .orElseGet(() -> ": nothing in " + fate.documentsSearched() + " document(s), " + fate.documentsByThen()
                        + " of them no later, says that it was kept");
        return "As of " + fate.asOf() + " " + fate.state() + rests;
    }

    /** A deadline is firm; a time within which something is due, or from which on, is not. */
    private static boolean isFirm(CommitmentWire.CommitmentView commitment) {
        return commitment.dueLatest() != null
                && (commitment.dueEarliest() == null || commitment.dueEarliest().equals(commitment.dueLatest()));
    }

    static String cited(Wire.Relation relation) {
        return "\"" + relation.quote() + "\" (" + relation.documentTitle() + ", " + place(relation) + ")";
    }

    private static String place(Wire.Relation relation) {
        return relation.page() == null ? "row " + relation.row() : "p. " + relation.page();
    }
}
