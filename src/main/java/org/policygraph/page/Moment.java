package org.policygraph.page;

import java.util.List;

/**
 * The moment that a page shows.
 *
 * @param query what every link of the page hands on, such as {@code knownAt=release-1}; empty for the newest
 * @param words which moment it is, for the reader; empty for the newest
 * @param knownAt what was asked for by the clock of the releases; empty for the newest
 * @param validAt what was asked for by the clock of the world; empty for any time
 * @param path where the page is, without its parameters; empty where no other moment can be asked for
 * @param others what else the page was asked with
 */
public record Moment(String query, String words, String knownAt, String validAt, String path, List<Asked> others) {

    /** Of a page that is the same at all times. */
    public static final Moment TIMELESS = new Moment("", "", "", "", "", List.of());

    /** A parameter of the page that is not about time. */
    public record Asked(String name, String value) {}

    /** Copies its list. */
    public Moment {
        others = List.copyOf(others);
    }

    /** Whether it is another one than now. */
    public boolean isChosen() {
        return !query.isEmpty();
    }

    /** Whether one can ask for another. */
    public boolean canChange() {
        return !path.isEmpty();
    }

    /** An address at this moment. A fragment stays behind the query. */
    public static String at(String query, String address) {
        if (query.isEmpty()) {
            return address;
        }
        int fragment = address.indexOf('#');
        String before = fragment < 0 ? address : address.substring(0, fragment);
        return before + (before.contains("?") ? "&" : "?") + query + address.substring(before.length());
    }
}
