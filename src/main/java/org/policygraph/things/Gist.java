package org.policygraph.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Entry;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;

/** One sentence about a thing that nobody has explained, made of what is said of it. */
final class Gist {

    private static final int MOST_PARTS = 3;
    private static final int MOST_NAMES = 3;

    /** What to say of a thing of a class, the most telling first. */
    private static final List<Telling> TELLINGS = List.of(
            new Telling(
                    Pg.FORUM,
                    part("of", "subForumOf"),
                    part("with", "hasParticipant"),
                    part("on", "addresses"),
                    part("established at", "establishedAt")),
            new Telling(
                    Pg.PROVISION, part("of", "provisionOf"), part("on", "addresses"), part("adopted by", "adoptedBy")),
            new Telling(
                    Pg.EVENT,
                    part("of", "meetingOf"),
                    part("with", "hasParticipant"),
                    part("organised by", "organisedBy"),
                    part("on", "addresses"),
                    part("with the outcome", "hasOutcome")),
            new Telling(
                    Pg.INSTRUMENT,
                    part("on", "addresses"),
                    part("adopted by", "adoptedBy"),
                    part("signed by", "hasSignatory")),
            new Telling(
                    Pg.COMMITMENT,
                    part("by", "committedToBy"),
                    part("concerning", "concerns"),
                    part("made at", "madeAt")),
            new Telling(Pg.DOCUMENT, part("published by", "publishedBy"), part("on", "addresses")),
            new Telling(Pg.OUTCOME, part("of", "outcomeOf"), part("on", "addresses")),
            new Telling(Pg.AIM, part("of", "aimOf")),
            new Telling(Pg.PRIORITY, part("of", "priorityOf")),
            new Telling(
                    Pg.ACTOR,
                    part("taking part in", "participatesIn"),
                    part("concerned with", "concernedWith"),
                    part("a signatory of", "signatoryOf")));

    private final PinnedRelease release;
    private final Words words;
    private final List<Link> pieces = new ArrayList<>();

    Gist(PinnedRelease release, Words words) {
        this.release = release;
        this.words = words;
    }

    private record Part(String words, Relation relation) {}

    private record Telling(Node type, List<Part> parts) {
        Telling(Node type, Part... parts) {
            this(type, List.of(parts));
        }
    }

    private static Part part(String words, String predicate) {
        return new Part(words, Relation.of(Phrases.pg(predicate)));
    }

    /** The sentence, in pieces; nothing where there is nothing to say. */
    List<Link> of(Node thing, Optional<Entry> entry, Map<Relation, List<Valued>> relations) {
        if (entry.isEmpty()) {
            return List.of();
        }
        if (joins(thing, entry.get())) {
            return pieces;
        }
        TELLINGS.stream()
                .filter(telling -> entry.get().classes().contains(telling.type()))
                .findFirst()
                .ifPresent(telling -> tell(telling, entry.get(), relations));
        return pieces;
    }

    private void tell(Telling telling, Entry entry, Map<Relation, List<Valued>> relations) {
        List<Part> parts = telling.parts().stream()
                .filter(part -> relations.containsKey(part.relation()))
                .limit(MOST_PARTS)
                .toList();
        if (parts.isEmpty() || entry.kinds().isEmpty()) {
            return;
        }
        text(capital(words.label(entry.kinds().getFirst())));
        for (int place = 0; place < parts.size(); place++) {
            text((place == 0 ? " " : ", ") + parts.get(place).words() + " ");
            names(relations.getOrDefault(parts.get(place).relation(), List.of()));
        }
        text(".");
    }

    private void names(List<Valued> values) {
        int shown = values.size() == MOST_NAMES + 1 ? MOST_NAMES + 1 : Math.min(MOST_NAMES, values.size());
        for (int place = 0; place < shown; place++) {
            boolean last = place == shown - 1;
            text(place == 0 ? "" : last && shown == values.size() ? " and " : ", ");
            pieces.add(shortened(words.link(values.get(place).value())));
        }
        text(shown < values.size() ? " and " + (values.size() - shown) + " more" : "");
    }

    /** What a participation, a role holding or a treaty action says: one line. */
    private boolean joins(Node thing, Entry entry) {
        if (entry.classes().contains(Pg.PARTICIPATION)) {
            return joined(thing, entry, true, Pg.ACTOR_OF, " takes part in ", Pg.IN_FORUM);
        }
        if (entry.classes().contains(Pg.ROLE_HOLDING)) {
            return joined(thing, entry, true, Pg.HOLDER, " holds the role ", Pg.ROLE_OF, " in ", Pg.HELD_IN);
        }
        return entry.classes().contains(Pg.TREATY_ACTION)
                && joined(thing, entry, false, Pg.STATE_OF, ": ", Pg.ACTION, " of ", Pg.TREATY_OF);
    }

    private boolean joined(Node thing, Entry entry, boolean lasts, Object... parts) {
        for (Object part : parts) {
            if (part instanceof Node property) {
                Optional<Node> value = release.union()
                        .find(thing, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .nextOptional();
                if (value.isEmpty()) {
                    pieces.clear();
                    return false;
                }
                pieces.add(shortened(words.link(value.get())));
            } else {
                text(part.toString());
            }
        }
        entry.dates().stream().findFirst().ifPresent(date -> text(", " + EdtfWords.of(date, lasts)));
        text(".");
        return true;
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            pieces.add(Link.text(text));
        }
    }

    private static Link shortened(Link link) {
        return new Link(Words.shortened(link.label()), link.address(), link.language());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + text.substring(1);
    }
}
