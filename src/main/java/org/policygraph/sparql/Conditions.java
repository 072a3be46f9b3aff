package org.policygraph.sparql;

import java.util.Locale;

/** What a request's headers say about the copy that its sender has, and about compression. */
final class Conditions {

    private Conditions() {}

    /** Whether the sender has this answer already (RFC 9110 section 13.1.2). */
    static boolean unchanged(Exchange exchange, String tag) {
        return exchange.requestHeader("If-None-Match")
                .filter(tags -> tags.strip().equals("*") || lists(tags, tag))
                .isPresent();
    }

    /** Whether an answer may be compressed with gzip (RFC 9110 section 12.5.3). */
    static boolean acceptsGzip(Exchange exchange) {
        return exchange.requestHeader("Accept-Encoding")
                .filter(Conditions::allowsGzip)
                .isPresent();
    }

    private static boolean lists(String tags, String tag) {
        for (String candidate : tags.split(",")) {
            String stripped = candidate.strip();
            // If-None-Match compares weakly, so proxies that weaken a tag on the way do no harm.
            if (stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allowsGzip(String header) {
        for (String element : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = element.split(";");
            if (parts[0].strip().equals("gzip")) {
                return parts.length < 2 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
