package org.policygraph.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A sentence with what it speaks of.
 *
 * @param subject the forum, event or actor that the sentence is about, as far as that is plain
 * @param before the forum that the sentences before were about
 * @param introduction the sentence that introduces the list in which this one is an item
 */
record Reading(
        Sentence sentence,
        List<Mention> mentions,
        Optional<Mention> subject,
        Optional<Mention> before,
        Optional<Reading> introduction) {

    String text() {
        return sentence.text();
    }

    Stream<Mention> of(Node type) {
        return mentions.stream().filter(mention -> mention.is(type));
    }

    Stream<Mention> after(int offset, Node type) {
        return of(type).filter(mention -> mention.start() >= offset);
    }

    /** The subject, if it is of a class. */
    Optional<Mention> subject(Node... types) {
        return subject.filter(mention -> mention.isAny(types));
    }

    /** The subject, or else what the sentences before were about. */
    Optional<Mention> topicOfTalk(Node... types) {
        return subject(types).or(() -> before.filter(mention -> mention.isAny(types)));
    }

    Matcher match(Pattern pattern) {
        return pattern.matcher(text());
    }

    String between(Mention one, Mention other) {
        return one.end() <= other.start() ? text().substring(one.end(), other.start()) : "";
    }

    String upTo(Mention mention) {
        return text().substring(0, mention.start());
    }

    String from(Mention mention) {
        return text().substring(mention.end());
    }

    /** Whether nothing longer stands around a mention. */
    boolean isOutermost(Mention mention) {
        return mentions.stream().noneMatch(other -> other.surrounds(mention));
    }

    /** The shortest mention that a mention stands in, or that it goes on: "launch of the Global Alliance against …". */
    Optional<Mention> container(Mention mention, Predicate<Mention> kind) {
        return mentions.stream()
                .filter(other -> kind.test(other) && (other.surrounds(mention) || other.runsInto(mention)))
                .min((a, b) -> a.length() - b.length());
    }
}
