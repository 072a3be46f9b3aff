package org.policygraph.page;

/**
 * The moment that a page shows.
 *
 * @param query what every link of the page hands on, such as {@code knownAt=release-1}; empty for the newest
 * @param words which moment it is, for the reader; empty for the newest
 * @param newest where the same page of the newest release is
 */
public record Moment(String query, String words, String newest) {

    /** That of most pages. */
    public static final Moment NEWEST = new Moment("", "", "");

    /** Whether it is another one than now. */
    public boolean isChosen() {
        return !query.isEmpty();
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
