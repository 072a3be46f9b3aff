package org.policygraph.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Terms;
import org.policygraph.vocabulary.Pg;

/** Finds what "the Working Group" and "this dialogue" refer to: the thing of that class that was named last. English. */
final class References {

    private static final String DETERMINER = "\\b(?:the|this|that|these)\\s+(?:new\\s+|said\\s+)?";

    private final Terms terms;
    private final List<Entry> named = new ArrayList<>();

    References(Terms terms) {
        this.terms = terms;
    }

    /** The references of a sentence together with the mentions by name. */
    List<Mention> with(String text, List<Mention> mentions) {
        var all = new ArrayList<>(mentions);
        String lower = text.toLowerCase(Locale.ROOT);
        for (Entry entry : named.reversed()) {
            for (Node kind : entry.kinds()) {
                references(lower, entry, kind).stream()
                        .filter(reference -> all.stream().allMatch(reference::apartFrom))
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        mentions.stream()
                .filter(References::canBeReferredTo)
                .map(Mention::entry)
                .forEach(this::name);
        return List.copyOf(all);
    }

    /** What "it" at the start of a sentence refers to. */
    static Optional<Mention> pronoun(String text, Optional<Mention> subject) {
        return text.startsWith("It ")
                ? subject.map(before -> new Mention(before.entry(), 0, 2, Mention.Basis.REFERENCE))
                : Optional.empty();
    }

    private void name(Entry entry) {
        named.remove(entry);
        named.add(entry);
    }

    private List<Mention> references(String lower, Entry entry, Node kind) {
        Matcher matcher = Pattern.compile(DETERMINER + "(" + Pattern.quote(terms.label(kind)) + ")\\b(?!-)")
                .matcher(lower);
        var found = new ArrayList<Mention>();
        while (matcher.find()) {
            found.add(new Mention(entry, matcher.start(1), matcher.end(1), Mention.Basis.REFERENCE));
        }
        return found;
    }

    private static boolean canBeReferredTo(Mention mention) {
        return mention.isAny(Pg.FORUM, Pg.EVENT, Pg.INSTRUMENT);
    }
}
