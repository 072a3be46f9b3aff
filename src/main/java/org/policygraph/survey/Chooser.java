package org.policygraph.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Selection;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.search.Findable;
import org.policygraph.search.FoundKind;
import org.policygraph.search.SearchIndex;
import org.policygraph.search.Wanted;
import org.policygraph.vocabulary.NearestName;

/**
 * Finds the thing that a field of a form means: by the identifier that a suggestion has put into the address, or, where
 * somebody has typed words without choosing, by these.
 *
 * @param index asked for only where words were typed
 */
record Chooser(Catalogue catalogue, Site site, Address query, Supplier<SearchIndex> index) {

    /** What the field with the words is called, after the name of the identifier. */
    static final String WORDS = "Name";

    private static final int MOST_CANDIDATES = 8;

    /**
     * A field.
     *
     * @param name the parameter with the identifier
     * @param label what the page calls it
     * @param kinds the kinds of things that it takes; empty for all
     */
    record Field(String name, String label, Set<FoundKind> kinds) {

        Field {
            kinds = Set.copyOf(kinds);
        }

        private boolean takes(Entry thing) {
            return kinds.isEmpty() || FoundKind.of(thing).stream().anyMatch(kinds::contains);
        }

        private String kind() {
            return kinds.size() == 1 ? kinds.iterator().next().word() : "thing";
        }
    }

    /**
     * What is chosen in a field; nothing if it is empty.
     *
     * @throws Mistake if nothing of the release is meant, or it is not clear what
     */
    Optional<Entry> chosen(Field field) throws Mistake {
        String slug = query.value(field.name());
        String typed = query.value(field.name() + WORDS);
        if (slug.isEmpty()) {
            return typed.isEmpty() ? Optional.empty() : Optional.of(named(field, typed));
        }
        Optional<Entry> thing = catalogue.entry(slug).filter(field::takes);
        if (thing.isEmpty()) {
            throw unknown(field, slug);
        }
        // Without a script, what is typed last leaves the identifier of before as it is.
        return typed.isEmpty() || isCalled(thing.get(), typed) ? thing : Optional.of(named(field, typed));
    }

    /** The question with the identifiers of what is chosen in fields, and nothing that was typed. */
    Address settled(Field... fields) throws Mistake {
        Address settled = query;
        for (Field field : fields) {
            String slug = chosen(field).map(Entry::slug).orElse("");
            // What stays the same stays on its page.
            settled = slug.equals(query.value(field.name()))
                    ? settled.without(field.name() + WORDS)
                    : settled.with(field.name(), slug).without(field.name() + WORDS, Address.PAGE);
        }
        return settled;
    }

    private Entry named(Field field, String typed) throws Mistake {
        List<Entry> candidates = candidates(field, typed);
        List<Entry> called = candidates.stream()
                .filter(candidate -> isCalled(candidate, typed))
                .toList();
        if (called.size() == 1) {
            return called.getFirst();
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        String words = "“" + Mistake.shortened(typed) + "”";
        throw candidates.isEmpty()
                ? new Mistake("No " + field.kind() + " of this release is called " + words
                        + "; try another word in the field “" + field.label() + "”.")
                : new Mistake(
                        "Several things of this release may be " + words + ". Choose one:", offers(field, candidates));
    }

    private List<Entry> candidates(Field field, String typed) {
        String words = typed.length() > Wanted.LONGEST ? typed.substring(0, Wanted.LONGEST) : typed;
        if (Wanted.isWordless(words)) {
            return List.of();
        }
        var wanted = new Wanted(words, Optional.empty(), field.kinds(), Selection.ALL, MOST_CANDIDATES);
        return index.get().suggest(wanted).best().stream()
                .flatMap(hit -> hit.found() instanceof Findable.Thing thing ? Stream.of(thing.entry()) : Stream.empty())
                .filter(field::takes)
                .toList();
    }

    private Mistake unknown(Field field, String slug) {
        List<Entry> nearest = NearestName.several(Mistake.shortened(slug), catalogue.slugs()).stream()
                .flatMap(name -> catalogue.entry(name).stream())
                .filter(field::takes)
                .toList();
        return new Mistake(
                "This release has no " + field.kind() + " “" + Mistake.shortened(slug) + "”."
                        + (nearest.isEmpty() ? "" : " Did you mean:"),
                offers(field, nearest));
    }

    private List<Link> offers(Field field, List<Entry> things) {
        Address plain = query.without(field.name() + WORDS, Address.PAGE);
        return things.stream()
                .map(thing -> Link.to(
                        thing.label(),
                        site.to(plain.with(field.name(), thing.slug()).text())))
                .toList();
    }

    private static boolean isCalled(Entry thing, String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(thing.slug(), thing.label()),
                        thing.words().labels().values().stream(),
                        thing.words().altLabels().values().stream().flatMap(List::stream))
                .flatMap(names -> names)
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name));
    }
}
