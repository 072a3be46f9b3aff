package org.policygraph.things;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policygraph.reader.Link;

/**
 * What a page says first of a thing, so that one knows within seconds what it is.
 *
 * @param kinds its most specific classes
 * @param trail what it is a part of, the whole first
 * @param label what it is called
 * @param acronyms its short names
 * @param definitions how it is explained, by language; in its own words where nobody explains it
 * @param gist one sentence made of what is said of it, where nobody explains it
 * @param dates when it was, with what the date is the date of
 * @param names its other names, by language
 * @param below what belongs to it
 * @param moreBelow how much more does
 * @param notes the curator's remarks
 * @param withdrawn whether it must no longer be used
 */
public record Head(
        List<Link> kinds,
        List<Link> trail,
        String label,
        List<String> acronyms,
        List<Link> definitions,
        List<Link> gist,
        List<Dated> dates,
        List<Link> names,
        List<Link> below,
        int moreBelow,
        List<String> notes,
        boolean withdrawn) {

    private static final int LONGEST_HEADING = 160;

    /** Copies its lists. */
    public Head {
        kinds = List.copyOf(kinds);
        trail = List.copyOf(trail);
        acronyms = List.copyOf(acronyms);
        definitions = List.copyOf(definitions);
        gist = List.copyOf(gist);
        dates = List.copyOf(dates);
        names = List.copyOf(names);
        below = List.copyOf(below);
        notes = List.copyOf(notes);
    }

    /**
     * A date.
     *
     * @param what what it is the date of
     * @param words the date in words
     * @param expression as it is written (EDTF)
     * @param doubt how sure it is; empty if nobody doubts it
     */
    public record Dated(String what, String words, String expression, String doubt) {}

    /** The dates by what they are the dates of. */
    public Map<String, List<Dated>> datesByWhat() {
        return dates.stream().collect(Collectors.groupingBy(Dated::what, LinkedHashMap::new, Collectors.toList()));
    }

    /** What fits into a heading. */
    public String heading() {
        return isLong() ? label.substring(0, label.offsetByCodePoints(0, LONGEST_HEADING)) + "…" : label;
    }

    /** Whether it is called something that does not fit into a heading. */
    public boolean isLong() {
        return label.codePointCount(0, label.length()) > LONGEST_HEADING;
    }

    /** One sentence about it, for those who find the page elsewhere; empty if there is none. */
    public String sentence() {
        if (!definitions.isEmpty()) {
            return definitions.getFirst().label();
        }
        return gist.isEmpty()
                ? ""
                : String.join("", gist.stream().map(Link::label).toList());
    }
}
