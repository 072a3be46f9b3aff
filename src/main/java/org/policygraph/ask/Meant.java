package org.policygraph.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;

/** Finds the things of a class that somebody means by the words that were typed. */
record Meant(Catalogue catalogue, Node type) {

    private static final int MOST = 10;

    /** The one that is called so, or those whose names begin so or have these words in them. */
    List<Entry> by(String typed) {
        String words = typed.toLowerCase(Locale.ROOT);
        List<Entry> things = catalogue.entries(Set.of(type));
        List<Entry> called =
                things.stream().filter(thing -> isCalled(thing, words)).toList();
        if (!called.isEmpty()) {
            return called.stream().limit(MOST).toList();
        }
        return things.stream()
                .filter(thing -> names(thing).anyMatch(name -> hasAll(name, words)))
                .limit(MOST)
                .toList();
    }

    /** Whether a thing has these words for its name. */
    static boolean isCalled(Entry thing, String words) {
        return names(thing).anyMatch(name -> name.equals(words.toLowerCase(Locale.ROOT)));
    }

    private static boolean hasAll(String name, String words) {
        return Stream.of(words.split("\\s+")).allMatch(name::contains);
    }

    private static Stream<String> names(Entry thing) {
        return Stream.of(
                        Stream.of(thing.slug(), thing.label()),
                        thing.words().labels().values().stream(),
                        thing.words().altLabels().values().stream().flatMap(List::stream))
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
