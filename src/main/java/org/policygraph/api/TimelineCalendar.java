package org.policygraph.api;

import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.vocabulary.Edtf;

/**
 * The timeline as a calendar (RFC 5545): an event over all days on which something may have been, never on one of them.
 * What is open at one end stands on all days on which the end that is known may lie, and says so.
 */
final class TimelineCalendar extends AnswerText<TimelineWire.MomentView> {

    TimelineCalendar() {
        super(Format.ICS.mediaType(), TimelineWire.MomentView.class);
    }

    @Override
    String text(List<TimelineWire.MomentView> moments, Wire.Completeness completeness) {
        List<VEvent> events =
                moments.stream().flatMap(moment -> event(moment).stream()).toList();
        return new AllDayCalendar("Timeline", completeness).text(events);
    }

    private static Optional<VEvent> event(TimelineWire.MomentView moment) {
        OverviewWire.WhenView when = moment.when();
        List<LocalDate> ends = Edtf.bounds(known(when.edtf())).stream()
                .flatMap(days -> Stream.of(days.earliest(), days.latest()))
                .flatMap(Optional::stream)
                .toList();
        return ends.stream().findFirst().map(first -> {
            // A thing has an event for each date that is given for it.
            String uid = moment.iri() + "?" + moment.property().name() + "=" + when.edtf();
            var event = new VEvent();
            event.setUid(uid);
            event.setUrl(moment.iri());
            event.setSummary(isSure(moment) ? moment.label() : moment.label() + " (" + when.words() + ")");
            event.setDescription(description(moment));
            AllDayCalendar.spread(event, first, ends.getLast(), isSure(moment));
            event.addCategories(moment.kind());
            return event;
        });
    }

    /** The end that is known of what is open at the other: "since December 2012" begins on some day of that month. */
    private static String known(String edtf) {
        return edtf.replaceFirst("^(\\.\\.)?/", "").replaceFirst("/(\\.\\.)?$", "");
    }

    /** Whether the day is known, and nothing else is said of it. */
    private static boolean isSure(TimelineWire.MomentView moment) {
        OverviewWire.WhenView when = moment.when();
        return when.earliest() != null
                && Objects.equals(when.earliest(), when.latest())
                && !when.uncertain()
                && !when.approximate()
                && moment.otherwise().isEmpty()
                && moment.evidence().stream()
                        .noneMatch(relation ->
                                "planned".equals(relation.modality()) || "unverified".equals(relation.modality()));
    }

    private static String description(TimelineWire.MomentView moment) {
        String basis = moment.basis().equals("own")
                ? "Dated " + moment.when().words()
                : "Sentences about it hold " + moment.when().words();
        Stream<String> otherwise = moment.otherwise().stream().map(date -> "Elsewhere the date is " + date + ".");
        Stream<String> said = moment.evidence().stream()
                .map(relation -> modality(relation) + CommitmentCalendar.cited(relation))
                .distinct();
        return Stream.of(Stream.of(basis + " (EDTF " + moment.when().edtf() + ")."), otherwise, said)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String modality(Wire.Relation relation) {
        String modality = OverviewViews.text(relation.modality());
        return modality.isEmpty() || modality.equals("asserted") ? "" : modality + ": ";
    }
}
