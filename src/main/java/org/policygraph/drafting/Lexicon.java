package org.policygraph.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;

/** The names of everything that a release knows, as a tree of words. */
final class Lexicon {

    /** "Summit, November 2010" is also "Summit in November 2010". */
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final Branch root = new Branch();

    /** What is known so far on a path of words. */
    static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>();

        Branch after(String word) {
            return next.getOrDefault(word, NONE);
        }

        List<Name> names() {
            return names;
        }

        boolean isEmpty() {
            return next.isEmpty() && names.isEmpty();
        }
    }

    private static final Branch NONE = new Branch();

    private Lexicon() {}

    /** The names in the language of a text, in English and those of no language. */
    static Lexicon of(Catalogue catalogue, Locale language) {
        var lexicon = new Lexicon();
        Set<String> languages = new HashSet<>(List.of(language.getLanguage(), "en", ""));
        for (String slug : catalogue.slugs()) {
            catalogue
                    .entry(slug)
                    .ifPresent(entry -> labels(entry, languages).forEach(label -> lexicon.add(entry, label)));
        }
        return lexicon;
    }

    Branch root() {
        return root;
    }

    private void add(Entry entry, String label) {
        var name = new Name(entry, label);
        grow(name, label);
        if (COMMA.matcher(label).find()) {
            grow(name, COMMA.matcher(label).replaceFirst(" in "));
            grow(name, COMMA.matcher(label).replaceFirst(" on "));
        }
    }

    private void grow(Name name, String spelling) {
        if (spelling.length() < 2) {
            return;
        }
        Branch branch = root;
        for (Token token : Token.of(spelling)) {
            branch = branch.next.computeIfAbsent(token.word(), none -> new Branch());
        }
        if (branch != root
                && branch.names.stream().noneMatch(known -> known.entry().equals(name.entry()))) {
            branch.names.add(name);
        }
    }

    private static Stream<String> labels(Entry entry, Set<String> languages) {
        Stream<String> preferred = entry.words().labels().entrySet().stream()
                .filter(label -> languages.contains(base(label.getKey())))
                .map(Map.Entry::getValue);
        Stream<String> alternative = entry.words().altLabels().entrySet().stream()
                .filter(labels -> languages.contains(base(labels.getKey())))
                .flatMap(labels -> labels.getValue().stream());
        return Stream.concat(preferred, alternative).distinct();
    }

    private static String base(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
