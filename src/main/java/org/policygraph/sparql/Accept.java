package org.policygraph.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a request accepts, as RFC 9110 section 12.5.1 reads it. */
record Accept(List<Range> ranges) {

    /** One thing that can be offered. */
    interface Offer {

        String mediaType();

        /** How gladly it is given compared with the others, from 0 to 1. */
        double preference();
    }

    /** A media range with its weight. */
    record Range(String type, String subtype, double weight) {

        /** -1 if it does not match; the more specific the match, the higher. */
        int match(String mediaType) {
            int slash = mediaType.indexOf('/');
            if (type.equals("*")) {
                return 0;
            }
            if (!type.equals(mediaType.substring(0, slash))) {
                return -1;
            }
            if (subtype.equals("*")) {
                return 1;
            }
            return subtype.equals(mediaType.substring(slash + 1)) ? 2 : -1;
        }
    }

    private static final Accept ANYTHING = new Accept(List.of(new Range("*", "*", 1)));

    /** Reads an Accept header; what is not one is passed over, as lenient servers do. */
    static Accept read(String header) {
        var ranges = new ArrayList<Range>();
        for (String element : header.split(",")) {
            String[] parts = element.split(";");
            String[] types = parts[0].strip().toLowerCase(Locale.ROOT).split("/");
            if (types.length == 2) {
                ranges.add(new Range(types[0], types[1], weight(parts)));
            }
        }
        return ranges.isEmpty() ? ANYTHING : new Accept(List.copyOf(ranges));
    }

    /** Whether it names this media type itself and not only by a wildcard. */
    boolean names(String mediaType) {
        return ranges.stream().anyMatch(range -> range.weight > 0 && range.match(mediaType) == 2);
    }

    /** The best of the offers; the first of equals; nothing if none is acceptable. */
    <T extends Offer> Optional<T> best(List<T> offers) {
        T best = null;
        double bestQuality = 0;
        for (T offer : offers) {
            double quality = weight(offer.mediaType()) * offer.preference();
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(String mediaType) {
        int bestMatch = -1;
        double weight = 0;
        for (Range range : ranges) {
            int match = range.match(mediaType);
            if (match > bestMatch) {
                bestMatch = match;
                weight = range.weight;
            }
        }
        return weight;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return quality(parameter.substring(2).strip());
            }
        }
        return 1;
    }

    private static double quality(String number) {
        try {
            return Math.clamp(Double.parseDouble(number), 0.0, 1.0);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
