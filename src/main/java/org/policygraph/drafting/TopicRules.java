package org.policygraph.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** What sentences say of topics, sub-groups, roles and offices. */
final class TopicRules {

    private static final Pattern SUCH_AS = Pattern.compile(",? (?:such as|including) (?:the )?");
    private static final Pattern SUB_GROUPS =
            Pattern.compile("\\b" + Counts.NUMBER + " (?:expert )?sub-?groups?\\b.*? on\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE_OF = Pattern.compile(" of (?:the )?");
    private static final Pattern OFFICE = Pattern.compile(
            "^(Commissioner|Attorney General|Secretary of State|High Representative|Minister|President|Prime Minister"
                    + "|Secretary-General|Ambassador) ");

    private TopicRules() {}

    static List<Rule> all() {
        return List.of(
                TopicRules::hierarchy,
                TopicRules::targets,
                TopicRules::subGroups,
                TopicRules::roles,
                TopicRules::offices);
    }

    /** "X, such as A, B and C". */
    private static Stream<Proposal> hierarchy(Reading reading) {
        List<Mention> topics = reading.of(Pg.TOPIC).filter(reading::isOutermost).toList();
        for (int i = 0; i + 1 < topics.size(); i++) {
            Mention broader = topics.get(i);
            if (SUCH_AS.matcher(reading.between(broader, topics.get(i + 1))).matches()) {
                return topics.subList(i + 1, topics.size()).stream()
                        .map(topic -> new Proposal(topic.node(), SKOS.broader.asNode(), broader.node()));
            }
        }
        return Stream.empty();
    }

    /** "Capacity building in third countries". */
    private static Stream<Proposal> targets(Reading reading) {
        return reading.of(Pg.TOPIC)
                .flatMap(topic -> reading.of(Pg.ACTOR_GROUP)
                        .filter(group -> reading.between(topic, group).equals(" in "))
                        .map(group -> new Proposal(topic.node(), Pg.TARGETS, group.node())));
    }

    private static Stream<Proposal> subGroups(Reading reading) {
        Matcher found = reading.match(SUB_GROUPS);
        if (reading.subject(Pg.FORUM).isEmpty() || !found.find()) {
            return Stream.empty();
        }
        Node forum = reading.subject(Pg.FORUM).orElseThrow().node();
        Proposal count = new Proposal(forum, Pg.SUB_FORUM_COUNT, Counts.literal(found.group(1)));
        return Stream.concat(
                Stream.of(count),
                reading.of(Pg.SUB_GROUP)
                        .flatMap(group -> Stream.concat(
                                Stream.of(new Proposal(forum, Pg.HAS_SUB_FORUM, group.node())),
                                topics(reading, group))));
    }

    private static Stream<Proposal> topics(Reading reading, Mention group) {
        return reading.of(Pg.TOPIC)
                .filter(topic -> topic.sameWords(group) || isInBrackets(reading, group, topic))
                .map(topic -> new Proposal(group.node(), Pg.ADDRESSES, topic.node()));
    }

    private static boolean isInBrackets(Reading reading, Mention group, Mention topic) {
        return topic.start() > group.end() && reading.between(group, topic).matches(" \\((?:including )?");
    }

    private static Stream<Proposal> roles(Reading reading) {
        return reading.of(Pg.ROLE)
                .flatMap(role -> reading.of(Pg.FORUM)
                        .filter(forum ->
                                ROLE_OF.matcher(reading.between(role, forum)).matches())
                        .map(forum -> new Proposal(role.node(), Pg.ROLE_IN, forum.node())));
    }

    private static Stream<Proposal> offices(Reading reading) {
        return reading.of(Pg.PERSON).flatMap(person -> {
            Matcher office = OFFICE.matcher(reading.text().substring(person.start(), person.end()));
            return office.find()
                    ? Stream.of(new Proposal(person.node(), Pg.OFFICE, ForumRules.english(office.group(1))))
                    : Stream.empty();
        });
    }

    /** "four sub-groups that work on (i) A, (ii) B": the sub-group on A is named where A stands. */
    static Stream<Mention> subGroupsNamedByTopic(String text, List<Mention> mentions, List<Entry> subGroups) {
        Matcher found = SUB_GROUPS.matcher(text);
        if (!found.find()) {
            return Stream.empty();
        }
        int end = found.end();
        return mentions.stream()
                .filter(mention -> mention.is(Pg.TOPIC) && mention.start() >= end)
                .flatMap(topic -> subGroups.stream()
                        .filter(group -> group.label()
                                .endsWith(" on " + lower(topic.entry().label())))
                        .map(group -> new Mention(group, topic.start(), topic.end(), Mention.Basis.REFERENCE)));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
