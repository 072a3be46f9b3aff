package org.policygraph.worldmap;

/**
 * A state, or another place that has a code, as it is to be shown.
 *
 * @param code its code (ISO 3166-1 alpha-3); empty if it has none
 * @param label what it is called
 * @param value what shades it: a date (EDTF), a number or a word; empty if it is only known to belong to the others
 * @param words what is said of it, shown with its name; may be empty
 * @param address where it leads; empty if nowhere
 * @param doubtful whether it is only possible, or nobody has verified it
 */
public record Place(String code, String label, String value, String words, String address, boolean doubtful) {

    /** One of which there is no doubt. */
    public Place(String code, String label, String value, String words, String address) {
        this(code, label, value, words, address, false);
    }

    /** Its name and what is said of it. */
    String told() {
        return words.isEmpty() ? label : label + ": " + words;
    }
}
