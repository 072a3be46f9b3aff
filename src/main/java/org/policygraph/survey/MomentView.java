package org.policygraph.survey;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;

/**
 * A thing at one of its dates, as a list shows it.
 *
 * @param id what leads to it on the page
 * @param year under which heading it stands
 * @param when its date in words
 * @param kind which kind of thing it is
 * @param notes what else is to be said of the date
 * @param evidence the sentences that say so
 * @param more how many others say so
 */
record MomentView(
        String id,
        String year,
        String when,
        Link thing,
        String kind,
        List<String> notes,
        List<Evidence> evidence,
        int more) {

    MomentView {
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
    }
}
