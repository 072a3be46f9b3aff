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
                "Release " + completeness.release() + ", " + completeness.documentsSearched() + " document(s)");
        events.forEach(event -> {
            // The same release gives the same bytes, whenever it is asked.
            event.setDateTimeStamp(Date.from(completeness.released()));
            calendar.addEvent(event);
        });
        return Biweekly.write(calendar).go();
    }

    /** An event that leaves the time free, from the first day to the last. */
    static VEvent event(String uid, LocalDate first, LocalDate last) {
        var event = new VEvent();
        event.setUid(uid);
        event.setDateStart(new DateStart(date(first)));
        // The end is the first day that no longer counts.
        event.setDateEnd(new DateEnd(date(last.plusDays(1))));
        event.setTransparency(true);
        return event;
    }

    static Status status(boolean isFirm) {
        return isFirm ? Status.confirmed() : Status.tentative();
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
