package org.policygraph.api;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commitments as a calendar (RFC 5545): an event, over all days on which it may fall due, for each that has a due date.
 * Events and not to-dos, because the calendars that people subscribe with show events alone.
 */
final class CommitmentCalendar extends CommitmentText {

    CommitmentCalendar() {
        super(Format.ICS.mediaType());
    }

    @Override
    String text(List<CommitmentWire.CommitmentView> commitments, Wire.Completeness completeness) {
        var calendar = new ICalendar();
        calendar.setProductId("-//PolicyGraph//Commitments//EN");
        calendar.setExperimentalProperty("X-WR-CALNAME", "Commitments");
        calendar.setExperimentalProperty(
                "X-WR-CALDESC",
                "Release " + completeness.release() + ", " + completeness.documentsSearched() + " document(s)");
        commitments.stream().flatMap(commitment -> event(commitment).stream()).forEach(event -> {
            // The same release gives the same bytes, whenever it is asked.
            event.setDateTimeStamp(Date.from(completeness.released()));
            calendar.addEvent(event);
        });
        return Biweekly.write(calendar).go();
    }

    private static Optional<VEvent> event(CommitmentWire.CommitmentView commitment) {
        return first(commitment).map(first -> {
            LocalDate last = known(commitment.dueLatest()).orElse(first);
            var event = new VEvent();
            event.setUid(commitment.iri());
            event.setUrl(commitment.iri());
            event.setSummary("Due: " + commitment.label());
            event.setDescription(description(commitment));
            event.setDateStart(new DateStart(date(first)));
            // The end is the first day that no longer counts.
            event.setDateEnd(new DateEnd(date(last.plusDays(1))));
            event.setStatus(isFirm(commitment) ? Status.confirmed() : Status.tentative());
            event.setTransparency(true);
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

    private static ICalDate date(LocalDate day) {
        var components = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(components, false);
    }

    private static String place(Wire.Relation relation) {
        return relation.page() == null ? "row " + relation.row() : "p. " + relation.page();
    }
}
