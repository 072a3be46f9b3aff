package org.policygraph.linkeddata;

/**
 * What a page calls something, and where it leads.
 *
 * @param label what is shown
 * @param address where it leads; empty if nowhere
 * @param language the language of the label; empty if unknown
 */
record Link(String label, String address, String language) {

    static Link to(String label, String address) {
        return new Link(label, address, "");
    }

    static Link text(String label) {
        return new Link(label, "", "");
    }

    boolean leads() {
        return !address.isEmpty();
    }
}
