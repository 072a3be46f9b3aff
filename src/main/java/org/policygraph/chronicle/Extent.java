package org.policygraph.chronicle;

import java.time.LocalDate;
import org.policygraph.vocabulary.Edtf;

/**
 * From when to when something reaches. An end that is open lies at the end of the calendar.
 *
 * @param first the first day that its date allows
 * @param begun the day by which it has certainly begun
 * @param ending the last day on which it has certainly not ended
 * @param last the last day that its date allows
 */
record Extent(LocalDate first, LocalDate begun, LocalDate ending, LocalDate last) {

    static Extent of(String edtf, boolean lasts) {
        Edtf.Days all = Edtf.bounds(edtf).orElseThrow();
        LocalDate first = all.earliest().orElse(LocalDate.MIN);
        LocalDate last = all.latest().orElse(LocalDate.MAX);
        String[] ends = edtf.split("/", -1);
        if (!lasts || ends.length == 1) {
            // It lies somewhere in between: nothing is certain before the last day.
            return new Extent(first, last, first, last);
        }
        LocalDate begun = Edtf.bounds(ends[0]).flatMap(Edtf.Days::latest).orElse(LocalDate.MIN);
        LocalDate ending = Edtf.bounds(ends[1]).flatMap(Edtf.Days::earliest).orElse(LocalDate.MAX);
        return new Extent(first, begun, ending, last);
    }

    /** Whether some days are certain, so that they are drawn as such. */
    boolean hasCertainDays() {
        return !begun.isAfter(ending);
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    boolean isOpenBefore() {
        return first.equals(LocalDate.MIN);
    }

    boolean isOpenAfter() {
        return last.equals(LocalDate.MAX);
    }

    /** Where it is put: the first day that is known. */
    LocalDate anchor() {
        return isOpenBefore() ? last : first;
    }
}
