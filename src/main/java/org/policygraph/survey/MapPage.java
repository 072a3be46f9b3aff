package org.policygraph.survey;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.worldmap.Picture;

/**
 * What the page of the map shows.
 *
 * @param form what was asked
 * @param mistake what was wrong with it
 * @param heading what the map shows, in words
 * @param subject the forum or treaty; leads nowhere if the release has none
 * @param picture the map
 * @param rows the same as a list
 * @param silent the states of which there is no evidence
 * @param searched how many documents were searched
 */
record MapPage(
        Form form,
        Mistake.Told mistake,
        String heading,
        Link subject,
        Picture picture,
        List<Row> rows,
        List<Link> silent,
        long searched,
        List<Link> downloads) {

    MapPage {
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
        downloads = List.copyOf(downloads);
    }

    /**
     * The form as it was asked.
     *
     * @param fora the fora to choose from
     * @param treaties the treaties to choose from
     * @param actions what states do with the treaty; empty if there is one thing alone
     * @param on the days as typed
     * @param years the map at the end of each year in which anything changed
     * @param regions parts of the world to look at
     * @param region the part that is looked at, for the address; empty for the world
     */
    record Form(
            List<OptionView> fora,
            List<OptionView> treaties,
            List<OptionView> actions,
            String on,
            List<PartView> years,
            List<PartView> regions,
            String region) {

        Form {
            fora = List.copyOf(fora);
            treaties = List.copyOf(treaties);
            actions = List.copyOf(actions);
            years = List.copyOf(years);
            regions = List.copyOf(regions);
        }
    }

    /**
     * A state in the list.
     *
     * @param id what leads to it on the page
     * @param since since when, in words
     * @param note what else is to be said; may be empty
     */
    record Row(String id, Link state, String since, String note, List<Evidence> evidence) {

        Row {
            evidence = List.copyOf(evidence);
        }
    }
}
