package org.policygraph.atlas;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Within;
import org.policygraph.reader.Address;

/** Reads of what an address asks what occurs together, and refuses what it cannot be asked for. */
record TogetherAsked(Catalogue catalogue, Address address) {

    static final String OF = "of";
    static final String WITHIN = "in";
    static final String THING = "thing";
    static final String ORDER = "order";
    static final String PAIR = "pair";
    static final String PAGE = "page";
    static final List<String> KNOWN = List.of(OF, WITHIN, THING, ORDER, PAIR, PAGE);

    static final String OFTEN = "often";
    static final String LIKE = "like";

    Axis of() {
        return address.first(OF)
                .map(word -> Axis.named(word)
                        .orElseThrow(() -> Refusal.unknown(
                                400,
                                OF,
                                word,
                                "none of "
                                        + Stream.of(Axis.values())
                                                .map(Axis::word)
                                                .sorted()
                                                .collect(Collectors.joining(", ")),
                                Stream.of(Axis.values()).map(Axis::word).toList(),
                                known -> address.with(OF, known).text())))
                .orElse(Axis.TOPICS);
    }

    Within within() {
        Within within = address.first(WITHIN)
                .map(word -> Stream.of(Within.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> Refusal.badValue(
                                WITHIN,
                                word,
                                Stream.of(Within.values())
                                        .map(Within::word)
                                        .collect(Collectors.joining(", ", "one of ", "")))))
                .orElse(Within.SENTENCE);
        if (!fits(of(), within)) {
            throw Refusal.badValue(WITHIN, within.word(), "something else than what occurs together");
        }
        return within;
    }

    /** Whether things of a kind can occur in something, which they are not themselves. */
    static boolean fits(Axis of, Within within) {
        return !(within == Within.FORUM && of == Axis.FORA) && !(within == Within.TOPIC && of == Axis.TOPICS);
    }

    boolean isByLikeness() {
        return address.first(ORDER)
                .map(word -> {
                    if (!word.equals(OFTEN) && !word.equals(LIKE)) {
                        throw Refusal.badValue(ORDER, word, "one of " + OFTEN + ", " + LIKE);
                    }
                    return word.equals(LIKE);
                })
                .orElse(false);
    }

    /** With what things pairs must be; a pair has room for two. */
    List<Entry> things() {
        List<String> slugs = address.all(THING);
        if (slugs.size() > 2) {
            throw Refusal.badValue(THING, slugs.size() + " things", "given at most twice");
        }
        return slugs.stream().map(slug -> thing(THING, slug)).toList();
    }

    /** The pair of which everything is shown; nothing for the list. */
    List<Entry> pair() {
        return address.first(PAIR)
                .map(value -> {
                    String[] ends = value.split(",", -1);
                    if (ends.length != 2 || ends[0].equals(ends[1])) {
                        throw Refusal.badValue(PAIR, value, "two different things, with a comma between them");
                    }
                    return List.of(thing(PAIR, ends[0]), thing(PAIR, ends[1]));
                })
                .orElse(List.of());
    }

    private Entry thing(String parameter, String slug) {
        return catalogue
                .entry(slug)
                .filter(of()::has)
                .orElseThrow(() -> Refusal.unknown(
                        400,
                        parameter,
                        slug,
                        "none of the " + of().word() + " of this release",
                        catalogue.entries().stream()
                                .filter(of()::has)
                                .map(Entry::slug)
                                .toList(),
                        name -> address.with(THING, name).without(PAIR).text()));
    }
}
