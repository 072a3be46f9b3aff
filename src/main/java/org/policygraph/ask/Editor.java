package org.policygraph.ask;

import org.policygraph.reader.Site;

/** The page on which people write queries. */
final class Editor {

    /** What a server takes of an address; a longer query has to be pasted. */
    private static final int LONGEST = 7000;

    private Editor() {}

    /** Where a query is open; empty for one that no address can hold. */
    static String address(Site site, String query) {
        String address = site.to("/sparql?query=" + Given.encoded(query));
        return address.length() > LONGEST ? "" : address;
    }
}
