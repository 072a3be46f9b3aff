package org.policygraph.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A citation, before it is written in a format.
 *
 * @param key what to call it in a text, made of letters, digits and hyphens
 * @param kind what kind of work it is
 * @param title of the work
 * @param detail what tells the work from others of the title: its number, what was asked, or of a page what it is
 *     about; empty if nothing does
 * @param authors who wrote it, as far as the graph says
 * @param publishers who published it, as far as the graph says
 * @param date when it was published (EDTF); empty if the graph does not say
 * @param page the page, from 1; 0 for none
 * @param row the row of a table, from 1; 0 for none
 * @param quote the words that are cited; empty for none
 * @param statement what a claim says, in words; empty for none
 * @param sources where the work can be found, as far as the graph says
 * @param address the permanent address of what is cited
 * @param edition in which release it was seen
 * @param accessed the day on which it was seen
 */
public record Citation(
        String key,
        Kind kind,
        String title,
        String detail,
        List<String> authors,
        List<String> publishers,
        String date,
        int page,
        int row,
        String quote,
        String statement,
        List<String> sources,
        String address,
        Edition edition,
        LocalDate accessed) {

    /** Copies the lists. */
    public Citation {
        authors = List.copyOf(authors);
        publishers = List.copyOf(publishers);
        sources = List.copyOf(sources);
    }

    /** What kind of work it is, in the words of CSL and RIS. */
    public enum Kind {
        DOCUMENT("document", "GEN"),
        REPORT("report", "RPRT"),
        TREATY("treaty", "GEN"),
        DATASET("dataset", "DATA"),
        PAGE("webpage", "ELEC");

        private final String csl;
        private final String ris;

        Kind(String csl, String ris) {
            this.csl = csl;
            this.ris = ris;
        }

        String csl() {
            return csl;
        }

        String ris() {
            return ris;
        }
    }

    /**
     * A release of PolicyGraph.
     *
     * @param released the day (UTC)
     * @param documents how many documents it holds
     */
    public record Edition(long number, LocalDate released, long documents) {

        @Override
        public String toString() {
            return "PolicyGraph, release " + number + " of " + released + ", " + documents
                    + (documents == 1 ? " document" : " documents");
        }
    }

    /** Where in the work it stands; empty if it is cited as a whole. */
    String place() {
        return page > 0 ? "p. " + page : row > 0 ? "row " + row : "";
    }

    /** What formats without fields for it say in a note. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (!quote.isEmpty()) {
            remarks.add((place().isEmpty() ? "" : place() + ": ") + "“" + quote + "”");
        }
        if (!statement.isEmpty()) {
            remarks.add("Statement: " + statement);
        }
        if (!sources.isEmpty()) {
            remarks.add("Source: " + String.join(" ", sources));
        }
        remarks.add(edition.toString());
        return List.copyOf(remarks);
    }
}
