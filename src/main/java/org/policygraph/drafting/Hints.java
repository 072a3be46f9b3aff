package org.policygraph.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that often tell a modality. The curator decides. */
final class Hints {

    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(ForumRules.words("will|shall|is due to|are due to|plans? to|intends? to"), "pg:planned");
        WORDS.put(ForumRules.words("(?:is|are) (?:now |currently )?being|under way|ongoing"), "pg:ongoing");
        WORDS.put(
                ForumRules.words("remarkable|excellent|good|solid|important|central|significant|successful"),
                "pg:evaluative");
    }

    private Hints() {}

    static List<String> of(String text) {
        return WORDS.entrySet().stream()
                .flatMap(word -> {
                    Matcher found = word.getKey().matcher(text);
                    return found.find()
                            ? List.of("%s? \"%s\"".formatted(word.getValue(), found.group())).stream()
                            : List.<String>of().stream();
                })
                .toList();
    }
}
