package org.policygraph.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The names of one thing, and for each language all of them together, for those who mix them. */
final class Names {

    private final int owner;
    private final Map<String, Text> names = new LinkedHashMap<>();

    Names(int owner) {
        this.owner = owner;
    }

    /** Adds a name, unless it has been added to be something better; an acronym is one in every language. */
    void add(Field field, String language, String name) {
        boolean isAcronym = Acronyms.isAcronym(name);
        String valid = isAcronym ? "" : language;
        Field kind = isAcronym && field != Field.LABEL ? Field.ACRONYM : field;
        names.putIfAbsent(valid + "\n" + name, Text.of(owner, kind, valid, name));
    }

    List<Text> all() {
        var all = new ArrayList<>(names.values());
        var languages = new TreeSet<String>();
        all.forEach(name -> languages.add(name.language()));
        for (String language : languages) {
            List<String> together = all.stream()
                    .filter(name ->
                            name.language().equals(language) || name.language().isEmpty())
                    .map(Text::text)
                    .toList();
            if (together.size() > 1 && !language.isEmpty()) {
                all.add(Text.of(owner, Field.NAMES, language, String.join(" · ", together)));
            }
        }
        return all;
    }
}
