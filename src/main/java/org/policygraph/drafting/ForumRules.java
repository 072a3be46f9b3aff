package org.policygraph.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.vocabulary.Pg;

/** What sentences about fora say. */
final class ForumRules {

    private static final Pattern ADDRESSES = words("address(?:es|ed|ing)?|discuss(?:es|ed|ing)?|deal(?:s|t|ing)? with"
            + "|focus(?:es|ed|ing)? on|work(?:s|ed|ing)? on|exchanges?\\b[^.;]*? on|consultations on|discussions on"
            + "|issues(?:,? such as| of| related to)|in the areas? of|areas such as|talks on|spoke (?:of|about)");

    /** Where the talk turns to something else. */
    private static final Pattern TURN =
            Pattern.compile(", with |, including [^.]*outcome|, which |, where |; | and will | as well as at ");

    private static final Pattern SUB_FORA = words("sub-?groups?|work ?streams?|workshops?|working groups?|dialogues?");
    private static final Pattern BETWEEN = Pattern.compile("(?:between|allows?) (?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("(?:,| and|, and) (?:the )?");
    private static final Pattern OUTCOMES =
            words("outcomes? (?:include[sd]?|including|such as)|has (?:established|produced"
                    + "|delivered|achieved)|resulted in|led to");
    private static final Pattern PRIORITIES = words("priorities (?:include|are|remain)");
    private static final Pattern PROMOTES = Pattern.compile("(?:promotion of|promotes?|promoting) (?:the )?$");
    private static final Pattern FREQUENCY = words("(?:at least )?(?:once|twice|three times) (?:a|per) (?:year|month)"
            + "|annually|(?:roughly )?(?:annual|biannual|yearly)(?= basis)");
    private static final Pattern MEMBERS = words("(\\d{1,3}) (?:countries|states|members)");
    private static final Pattern KIND = words("is an? ((?:\\p{L}+ )?initiative)");
    private static final Pattern PURPOSE =
            Pattern.compile("\\bprovides? an? ((?:forum|platform|framework) for [^,.;:]+?)(?= on | in |[,.;:]|$)");
    private static final Pattern COMPLEMENTS = Pattern.compile("\\bcomplements? (?:the )?$");
    private static final Pattern INCLUDING = Pattern.compile(",? including (?:the )?");
    private static final Pattern ALSO_THERE =
            Pattern.compile("\\bthese (?:issues|topics) are (?:also )?discussed in (?:the )?$");

    private ForumRules() {}

    static List<Rule> all() {
        return List.of(
                ForumRules::addresses,
                ForumRules::listedTopics,
                ForumRules::participants,
                reading -> objects(reading, OUTCOMES, Pg.OUTCOME, Pg.HAS_OUTCOME),
                reading -> objects(reading, PRIORITIES, Pg.PRIORITY, Pg.HAS_PRIORITY),
                reading -> preceded(reading, PROMOTES, Pg.INSTRUMENT, Pg.PROMOTES),
                reading -> preceded(reading, COMPLEMENTS, Pg.FORUM, Pg.COMPLEMENTS),
                reading -> value(reading, FREQUENCY, Pg.MEETING_FREQUENCY, 0),
                reading -> value(reading, KIND, DCTerms.type.asNode(), 1),
                reading -> value(reading, PURPOSE, Pg.PURPOSE, 1),
                ForumRules::members,
                ForumRules::includes,
                ForumRules::sharesTopics,
                ForumRules::heading);
    }

    static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Stream<Proposal> addresses(Reading reading) {
        Matcher cue = reading.match(ADDRESSES);
        while (cue.find()) {
            int start = cue.start();
            int end = cue.end();
            Optional<Mention> forum = speaker(reading, start);
            if (forum.isPresent()
                    && !SUB_FORA.matcher(reading.text().substring(forum.get().end(), end))
                            .find()) {
                return reading.after(end, Pg.TOPIC)
                        .filter(topic -> reading.isOutermost(topic)
                                || reading.container(topic, c -> !c.is(Pg.TOPIC))
                                        .isEmpty())
                        .filter(topic -> topic.start() < turn(reading, end))
                        .map(topic -> new Proposal(forum.get().node(), Pg.ADDRESSES, topic.node()));
            }
        }
        return Stream.empty();
    }

    private static Optional<Mention> speaker(Reading reading, int cue) {
        return reading.subject(Pg.FORUM, Pg.EVENT)
                .filter(subject -> subject.end() <= cue)
                .or(() -> reading.subject().isPresent()
                        ? Optional.empty()
                        : reading.of(Pg.FORUM)
                                .filter(forum -> forum.end() <= cue && reading.isOutermost(forum))
                                .reduce((first, second) -> second));
    }

    private static int turn(Reading reading, int from) {
        Matcher turn = TURN.matcher(reading.text());
        return turn.find(from) ? turn.start() : reading.text().length();
    }

    private static Stream<Proposal> listedTopics(Reading reading) {
        return reading.introduction()
                .filter(introduction -> introduction.match(ADDRESSES).find())
                .flatMap(introduction -> introduction.subject(Pg.FORUM, Pg.EVENT))
                .map(forum -> reading.of(Pg.TOPIC)
                        .filter(reading::isOutermost)
                        .map(topic -> new Proposal(forum.node(), Pg.ADDRESSES, topic.node())))
                .orElseGet(Stream::empty);
    }

    /** "between A and B": whoever takes part in the forum, or works together where there is none. */
    private static Stream<Proposal> participants(Reading reading) {
        List<Mention> actors = reading.of(Pg.ACTOR).filter(reading::isOutermost).toList();
        for (int i = 0; i < actors.size(); i++) {
            if (BETWEEN.matcher(reading.upTo(actors.get(i))).find()) {
                List<Mention> sides = sides(reading, actors.subList(i, actors.size()));
                Optional<Mention> forum = reading.subject(Pg.FORUM, Pg.EVENT);
                return forum.isPresent()
                        ? sides.stream().map(side -> new Proposal(forum.get().node(), Pg.HAS_PARTICIPANT, side.node()))
                        : cooperation(reading, sides);
            }
        }
        return Stream.empty();
    }

    private static List<Mention> sides(Reading reading, List<Mention> actors) {
        int last = 0;
        while (last + 1 < actors.size()
                && AND.matcher(reading.between(actors.get(last), actors.get(last + 1)))
                        .matches()) {
            last++;
        }
        return actors.subList(0, last + 1);
    }

    private static Stream<Proposal> cooperation(Reading reading, List<Mention> sides) {
        if (sides.size() != 2 || !reading.upTo(sides.getFirst()).contains("cooperation between")) {
            return Stream.empty();
        }
        Matcher cue = ADDRESSES.matcher(reading.text());
        Stream<Proposal> topics = cue.find(sides.getLast().end())
                ? sides.stream()
                        .flatMap(side -> reading.after(cue.end(), Pg.TOPIC)
                                .map(topic -> new Proposal(side.node(), Pg.ADDRESSES, topic.node())))
                : Stream.empty();
        return Stream.concat(
                Stream.of(new Proposal(
                        sides.getFirst().node(),
                        Pg.COOPERATES_WITH,
                        sides.getLast().node())),
                topics);
    }

    private static Stream<Proposal> objects(Reading reading, Pattern cue, Node type, Node relation) {
        Matcher found = reading.match(cue);
        if (!found.find()) {
            return Stream.empty();
        }
        int end = found.end();
        return reading.topicOfTalk(Pg.FORUM, Pg.EVENT).stream()
                .flatMap(forum -> reading.after(end, type)
                        .filter(reading::isOutermost)
                        .map(object -> new Proposal(forum.node(), relation, object.node())));
    }

    private static Stream<Proposal> preceded(Reading reading, Pattern before, Node type, Node relation) {
        return reading.topicOfTalk(Pg.FORUM).stream()
                .flatMap(forum -> reading.of(type)
                        .filter(object -> before.matcher(reading.upTo(object)).find())
                        .map(object -> new Proposal(forum.node(), relation, object.node())));
    }

    private static Stream<Proposal> value(Reading reading, Pattern cue, Node relation, int group) {
        Matcher found = reading.match(cue);
        return reading.subject(Pg.FORUM).filter(forum -> found.find(forum.end())).stream()
                .map(forum -> new Proposal(forum.node(), relation, english(found.group(group))));
    }

    private static Stream<Proposal> members(Reading reading) {
        Matcher found = reading.match(MEMBERS);
        return reading.subject(Pg.FORUM).filter(forum -> found.find()).stream()
                .map(forum -> new Proposal(forum.node(), Pg.MEMBER_COUNT, Counts.literal(found.group(1))));
    }

    private static Stream<Proposal> includes(Reading reading) {
        List<Mention> fora = reading.of(Pg.FORUM).filter(reading::isOutermost).toList();
        return Stream.iterate(1, i -> i < fora.size(), i -> i + 1)
                .filter(i -> INCLUDING
                        .matcher(reading.between(fora.get(i - 1), fora.get(i)))
                        .matches())
                .map(i -> new Proposal(
                        fora.get(i - 1).node(), Pg.INCLUDES, fora.get(i).node()));
    }

    private static Stream<Proposal> sharesTopics(Reading reading) {
        return reading.before().stream()
                .flatMap(other -> reading.of(Pg.FORUM)
                        .filter(forum -> ALSO_THERE.matcher(reading.upTo(forum)).find())
                        .map(forum -> new Proposal(forum.node(), Pg.SHARES_TOPICS_WITH, other.node())));
    }

    private static Stream<Proposal> heading(Reading reading) {
        if (reading.sentence().form() != Form.HEADING) {
            return Stream.empty();
        }
        String name = reading.text().replaceFirst("^The ", "");
        return reading.of(Pg.FORUM)
                .flatMap(forum -> Stream.concat(
                        Stream.of(new Proposal(forum.node(), SKOS.prefLabel.asNode(), english(name)))
                                .filter(same -> forum.entry().label().equals(name)),
                        Stream.of(new Proposal(forum.node(), SKOS.altLabel.asNode(), english(name)))
                                .filter(other -> forum.entry().words().altLabels().values().stream()
                                        .anyMatch(labels -> labels.contains(name)))));
    }
}
