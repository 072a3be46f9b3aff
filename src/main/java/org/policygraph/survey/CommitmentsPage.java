package org.policygraph.survey;

import java.util.List;
import org.policygraph.chronicle.Drawing;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What the page of the commitments shows.
 *
 * @param form what was asked
 * @param mistake what was wrong with it
 * @param day as of when, in words
 * @param fates how many have which fate, each leading to these alone
 * @param drawing when they are due
 * @param commitments as many as a page has
 * @param downloads the same for programs and calendars
 */
record CommitmentsPage(
        Form form,
        Mistake.Told mistake,
        String day,
        List<PartView> fates,
        Drawing drawing,
        List<CommitmentView> commitments,
        Paging paging,
        List<Link> downloads) {

    CommitmentsPage {
        fates = List.copyOf(fates);
        commitments = List.copyOf(commitments);
        downloads = List.copyOf(downloads);
    }

    /**
     * The form as it was asked.
     *
     * @param states the fates that are wanted, for the address
     * @param date the day as typed
     * @param plain the page without filters; empty if there are none
     */
    record Form(
            List<FieldView> fields, List<String> states, String dueAfter, String dueBefore, String date, String plain) {

        Form {
            fields = List.copyOf(fields);
            states = List.copyOf(states);
        }
    }
}
