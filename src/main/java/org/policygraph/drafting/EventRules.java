package org.policygraph.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.vocabulary.Pg;

/** What sentences say of events, and of what came out of them. */
final class EventRules {

    private static final Pattern CREATED_BY =
            Pattern.compile("\\b(?:created|established|set up|founded) (?:by|at) (?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_DATE = Pattern.compile("^,? (?:on |in )?" + Dates.DATE, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_BEFORE = Pattern.compile("\\b((?:19|20)\\d\\d) $");
    private static final Pattern DECIDED = ForumRules.words("decided|agreed|committed|met");
    private static final Pattern AT = Pattern.compile("\\bat (?:the )?$");

    private EventRules() {}

    static List<Rule> all() {
        return List.of(
                EventRules::establishedAt,
                EventRules::dates,
                EventRules::participants,
                EventRules::series,
                EventRules::contents,
                EventRules::signatories);
    }

    private static Stream<Proposal> establishedAt(Reading reading) {
        return reading.subject(Pg.FORUM).stream()
                .flatMap(forum -> reading.of(Pg.EVENT)
                        .filter(event -> CREATED_BY.matcher(reading.upTo(event)).find())
                        .map(event -> new Proposal(forum.node(), Pg.ESTABLISHED_AT, event.node())));
    }

    private static Stream<Proposal> dates(Reading reading) {
        return reading.of(Pg.EVENT)
                .flatMap(event -> date(reading, event).stream().map(date -> new Proposal(event.node(), Pg.DATE, date)));
    }

    private static Optional<Node> date(Reading reading, Mention event) {
        Matcher after = ON_DATE.matcher(reading.from(event));
        if (after.find()) {
            return Optional.of(Dates.literal(Dates.expression(after)));
        }
        Matcher before = YEAR_BEFORE.matcher(reading.upTo(event));
        return before.find()
                ? Optional.of(Dates.literal(before.group(1)))
                : Dates.first(reading.text().substring(event.start(), event.end()));
    }

    /** "A and B decided … at the summit". */
    private static Stream<Proposal> participants(Reading reading) {
        List<Mention> events = reading.of(Pg.EVENT)
                .filter(event -> AT.matcher(reading.upTo(event)).find())
                .toList();
        Matcher decided = reading.match(DECIDED);
        if (events.size() != 1
                || !decided.find()
                || decided.start() > events.getFirst().start()) {
            return Stream.empty();
        }
        int verb = decided.start();
        return reading.of(Pg.ACTOR)
                .filter(actor -> actor.end() < verb && reading.isOutermost(actor))
                .map(actor -> new Proposal(
                        actor.node(), Pg.PARTICIPATES_IN, events.getFirst().node()));
    }

    private static Stream<Proposal> series(Reading reading) {
        return reading.of(Pg.SUMMIT_SERIES)
                .flatMap(series -> reading.container(series, other -> other.is(Pg.EVENT)).stream()
                        .map(event -> new Proposal(event.node(), Pg.MEETING_OF, series.node())));
    }

    /** What stands in the name of an outcome, an event, a priority or an aim is what it is about. */
    private static Stream<Proposal> contents(Reading reading) {
        return reading.mentions().stream()
                .flatMap(part -> around(reading, part).stream()
                        .flatMap(
                                whole -> relation(whole, part)
                                        .map(relation -> new Proposal(whole.node(), relation, part.node()))
                                        .stream()));
    }

    private static List<Mention> around(Reading reading, Mention part) {
        List<Mention> same = reading.mentions().stream()
                .filter(other -> other.sameWords(part) && other.isAny(Pg.PRIORITY, Pg.AIM) && part.is(Pg.TOPIC))
                .toList();
        return same.isEmpty() ? reading.container(part, other -> true).stream().toList() : same;
    }

    private static Optional<Node> relation(Mention whole, Mention part) {
        if (whole.isAny(Pg.PRIORITY, Pg.AIM)) {
            return Optional.of(Pg.CONCERNS).filter(any -> part.isAny(Pg.TOPIC, Pg.INSTRUMENT, Pg.FORUM));
        }
        if (part.is(Pg.TOPIC)) {
            return Optional.of(Pg.ADDRESSES).filter(any -> whole.isAny(Pg.OUTCOME, Pg.EVENT, Pg.INSTRUMENT, Pg.FORUM));
        }
        if (whole.is(Pg.SIGNING) && part.is(Pg.INSTRUMENT)) {
            return Optional.of(Pg.SIGNS);
        }
        if (whole.is(Pg.LAUNCH) && part.is(Pg.FORUM)) {
            return Optional.of(Pg.LAUNCHES);
        }
        if (whole.is(Pg.TOPIC) && part.is(Pg.INSTRUMENT)) {
            return Optional.of(Pg.CONCERNS);
        }
        return Optional.of(Pg.HAS_PARTICIPANT).filter(any -> whole.is(Pg.EXERCISE) && part.is(Pg.ACTOR));
    }

    /** "the signature of an A-B declaration". */
    private static Stream<Proposal> signatories(Reading reading) {
        return reading.of(Pg.ACTOR)
                .flatMap(actor -> reading.container(actor, other -> other.is(Pg.INSTRUMENT)).stream()
                        .filter(instrument -> reading.container(instrument, other -> other.is(Pg.SIGNING))
                                .isPresent())
                        .map(instrument -> new Proposal(actor.node(), Pg.SIGNATORY_OF, instrument.node())));
    }
}
