package org.policygraph.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes BibTeX, in UTF-8 as biber and newer BibTeX read it. Titles are in double braces and keep their capitals. */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A brace of its own must not stand there even with a backslash: BibTeX counts it all the same. */
    private static final Map<Integer, String> ESCAPES = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"));

    private BibTex() {}

    static String written(Citation citation) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "author", people(citation.authors()));
        put(fields, "title", braced(escaped(citation.title())));
        put(fields, "publisher", people(citation.publishers()));
        put(fields, citation.kind() == Citation.Kind.PAGE ? "type" : "number", escaped(citation.detail()));
        List<Integer> date = Dates.parts(citation.date());
        put(
                fields,
                "year",
                date.isEmpty() ? escaped(citation.date()) : date.getFirst().toString());
        put(fields, "pages", citation.page() > 0 ? Integer.toString(citation.page()) : "");
        put(fields, "version", "release " + citation.edition().number());
        put(fields, "url", citation.address());
        put(fields, "urldate", citation.accessed().toString());
        put(fields, "note", citation.remarks().stream().map(BibTex::escaped).collect(Collectors.joining(". ")));
        String month = date.size() > 1 ? "  month = " + MONTHS.get(date.get(1) - 1) + ",\n" : "";
        return "@misc{" + citation.key() + ",\n" + month
                + fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** Corporate names, which are not taken apart. */
    private static String people(List<String> names) {
        return names.stream().map(name -> braced(escaped(name))).collect(Collectors.joining(" and "));
    }

    private static String braced(String text) {
        return text.isEmpty() ? "" : "{" + text + "}";
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        Plain.oneLine(text).codePoints().forEach(character -> {
            String escape = ESCAPES.get(character);
            if (escape == null) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append(escape);
            }
        });
        return escaped.toString();
    }
}
