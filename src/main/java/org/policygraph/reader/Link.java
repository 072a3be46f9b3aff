package org.policygraph.reader;

/**
 * What a page calls something, and where it leads.
 *
 * @param label what is shown
 * @param address where it leads; empty if nowhere
 * @param language the language of the label; empty if unknown
 */
public record Link(String label, String address, String language) {

    /** A link whose label is of no known language. */
    public static Link to(String label, String address) {
        return new Link(label, address, "");
    }

    /** Words that lead nowhere. */
    public static Link text(String label) {
        return new Link(label, "", "");
    }

    /** Whether it leads anywhere. */
    public boolean leads() {
        return !address.isEmpty();
    }
}
