package org.policygraph.atlas;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.overviews.Aspect;
import org.policygraph.overviews.Axis;
import org.policygraph.reader.Address;

/** Reads what an address asks to be compared, and refuses what cannot be. */
record CompareAsked(Catalogue catalogue, Address address) {

    static final String THINGS = "things";
    static final String ASPECT = "aspect";
    static final String PAGE = "page";
    static final List<String> KNOWN = List.of(THINGS, ASPECT, PAGE);

    /** More of them do not stand side by side; programs may ask for twenty. */
    static final int MOST_THINGS = 6;

    /** What can be compared. */
    static boolean isComparable(Entry thing) {
        return thing.is(Kind.DOCUMENT) || Stream.of(Axis.values()).anyMatch(axis -> axis.has(thing));
    }

    /** The same with all things in one value. */
    static Address tidied(Address address) {
        List<String> named = named(address);
        return named.isEmpty() ? address.without(THINGS) : address.with(THINGS, String.join(",", named));
    }

    /** Those that are named, each once. */
    List<Entry> things() {
        List<String> named = named(address);
        if (named.size() > MOST_THINGS) {
            throw Refusal.badValue(
                    THINGS, named.size() + " things", "at most " + MOST_THINGS + " things; /api/compare takes 20");
        }
        return named.stream().map(this::thing).toList();
    }

    /** The one aspect of which everything is shown; nothing for the first of all. */
    List<Aspect> aspect() {
        return address.first(ASPECT)
                .map(word -> List.of(Stream.of(Aspect.values())
                        .filter(aspect -> aspect.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> Refusal.badValue(
                                ASPECT,
                                word,
                                Stream.of(Aspect.values())
                                        .map(Aspect::word)
                                        .collect(Collectors.joining(", ", "one of ", ""))))))
                .orElse(List.of());
    }

    private static List<String> named(Address address) {
        return address.all(THINGS).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
    }

    private Entry thing(String slug) {
        return catalogue
                .entry(slug)
                .filter(CompareAsked::isComparable)
                .orElseThrow(() -> Refusal.unknown(
                        400,
                        THINGS,
                        slug,
                        "no actor, forum, topic, instrument or document of this release",
                        catalogue.entries().stream()
                                .filter(CompareAsked::isComparable)
                                .map(Entry::slug)
                                .toList(),
                        name -> address.with(
                                        THINGS,
                                        named(address).stream()
                                                .map(each -> each.equals(slug) ? name : each)
                                                .collect(Collectors.joining(",")))
                                .text()));
    }
}
