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

/** A calendar (RFC 5545) of events that last whole days. */
final class AllDayCalendar {

    private final String name;
    private final Wire.Completeness completeness;

    AllDayCalendar(String name, Wire.Completeness completeness) {
        this.name = name;
        this.completeness = completeness;
    }

    String text(List<VEvent> events) {
        var calendar = new ICalendar();
        calendar.setProductId("-//PolicyGraph//" + name + "//EN");
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty(
                "X-WR-CALDESC",
                "Release " + completeness.release() + ", " + completeness.documentsSearched() + " document(s), "
                        + AnswerText.words(completeness));
        events.forEach(event -> {
            // The same release gives the same bytes, whenever it is asked.
            event.setDateTimeStamp(Date.from(completeness.released()));
            calendar.addEvent(event);
        });
        return Biweekly.write(calendar).go();
    }

    /**
     * Makes an event last from the first day to the last, and leave the time free.
     *
     * @param isFirm whether it is certain that it was, or is to be, on these days
     */
    static void spread(VEvent event, LocalDate first, LocalDate last, boolean isFirm) {
        event.setDateStart(new DateStart(date(first)));
        // The end is the first day that no longer counts.
        event.setDateEnd(new DateEnd(date(last.plusDays(1))));
        event.setStatus(isFirm ? Status.confirmed() : Status.tentative());
        event.setTransparency(true);
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
