package org.policygraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a thing is called and how it is explained, by language ("" for none).
 *
 * @param labels the preferred label of each language
 * @param altLabels the alternative labels of each language
 * @param definitions the definition of each language
 * @param notes the curator's remarks
 */
public record Words(
        SortedMap<String, String> labels,
        SortedMap<String, List<String>> altLabels,
        SortedMap<String, String> definitions,
        List<String> notes) {

    /** Of which nothing is said. */
    static final Words NONE = new Words(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    private static final String ENGLISH = "en";

    /** The text to show to somebody who reads English, if there is any. */
    public static Optional<String> english(Map<String, String> texts) {
        for (String language : List.of(ENGLISH, "")) {
            if (texts.containsKey(language)) {
                return Optional.of(texts.getOrDefault(language, ""));
            }
        }
        return texts.values().stream().findFirst();
    }

    String folded() {
        var all = new StringBuilder();
        labels.values().forEach(label -> all.append(label).append('\n'));
        altLabels
                .values()
                .forEach(labels -> labels.forEach(label -> all.append(label).append('\n')));
        return Folded.of(all.toString());
    }
}
