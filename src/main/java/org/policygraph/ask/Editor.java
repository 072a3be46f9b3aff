package org.policygraph.ask;

import java.nio.charset.StandardCharsets;
import org.policygraph.reader.Site;
import org.springframework.web.util.UriUtils;

/** The page on which people write queries. */
final class Editor {

    /** What a server takes of an address; a longer query has to be pasted. */
    private static final int LONGEST = 7000;

    private Editor() {}

    /** Where a query is open, without its indentation if it is long; empty for one that no address can hold. */
    static String address(Site site, String query) {
        String whole = opened(site, query);
        String address = whole.length() > LONGEST ? opened(site, query.replaceAll("\n +", "\n")) : whole;
        return address.length() > LONGEST ? "" : address;
    }

    /** As a form sends it, with no more signs for a letter than it takes. */
    private static String opened(Site site, String query) {
        String encoded = UriUtils.encodeQueryParam(query, StandardCharsets.UTF_8)
                .replace("+", "%2B")
                .replace("%20", "+");
        return site.to("/sparql?query=" + encoded);
    }
}
