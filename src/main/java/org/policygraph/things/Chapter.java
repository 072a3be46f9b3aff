package org.policygraph.things;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Terms;
import org.policygraph.vocabulary.Pg;

/**
 * What a reader wants to know of a thing, in this order: who has to do with it, on which topics, what came of it, when
 * and where, what it belongs to and builds on, and what else is said. Each names its relations in the order of reading;
 * what none of them names is told in {@link #ELSE}.
 */
enum Chapter {
    WHO(
            "Who",
            "hasParticipant participatesIn holdsRoleIn heldIn< holds holder actor state role role< initiatedBy initiates"
                    + " organisedBy organises committedToBy adoptedBy adoptedBy< endorsedBy endorsedBy< hasSignatory"
                    + " signatoryOf treaty< state< handoverFrom handoverTo handoverFrom< handoverTo< creator creator<"
                    + " publishedBy publisher publisher< published audience audience< targets targets< cooperatesWith"
                    + " engagedWith inForum treaty action office"),
    TOPICS(
            "On which topics",
            "addresses addressedBy dealsWith dealsWith< concerns concerns< concernedWith concernedWith< engagedWith<"
                    + " sharesTopicsWith broader narrower narrower< broader< related related<"),
    OUTCOMES(
            "What came of it",
            "hasOutcome outcomeOf commitsTo hasAim aimOf hasPriority priorityOf launches launchedBy signs signs<"
                    + " fulfils fulfils< partlyFulfils partlyFulfils< toBringAbout toBringAbout< realisedAs realisedAs<"
                    + " promotes promotes< followsFrom< basedOn<"),
    WHEN(
            "When and where",
            "date time due inForceSince issued euUsCooperationSince establishedAt establishedAt< hasMeeting meetingOf"
                    + " madeAt madeAt< meetingFrequency place placeOfIssue"),
    PLACE(
            "What it belongs to",
            "subForumOf hasSubForum provisionOf provisionOf< partOf partOf< includes includes< roleIn roleIn< heldIn"
                    + " handoverOf handoverOf<"),
    BASIS(
            "What it builds on",
            "basedOn followsFrom complements complements< replaces replaces< isReplacedBy"
                    + " references references< isReferencedBy"),
    FACTS(
            "Figures and particulars",
            "memberCount partyCount subForumCount documentCount statementCount purpose description voluntary"
                    + " needsConsultationOn identifier type notation"),
    NAMES("What it is called", "prefLabel altLabel title"),
    ELSE("What else is said", ""),
    ELSEWHERE(
            "The same elsewhere",
            "exactMatch closeMatch broadMatch narrowMatch relatedMatch sameAs seeAlso source license language modified"
                    + " bundleDigest sourceDigest textDigest contentHash engineDigest releaseNumber passedChecks warningCount");

    private static final Set<Node> PARTAKERS = Set.of(Pg.FORUM, Pg.EVENT);

    private final String title;
    private final List<String> relations;

    Chapter(String title, String relations) {
        this.title = title;
        this.relations = List.of(relations.split(" "));
    }

    /** Where a relation is told. */
    static Chapter of(Relation relation) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.relations.contains(name(relation)))
                .findFirst()
                .orElse(ELSE);
    }

    /** Which place a relation has in it; those that nobody named come last. */
    int place(Relation relation) {
        int place = relations.indexOf(name(relation));
        return place < 0 ? relations.size() : place;
    }

    /** What it is called on the page of a thing of these classes. */
    String title(Set<Node> classes) {
        Predicate<Node> is = classes::contains;
        return switch (this) {
            case WHO ->
                is.test(Pg.ACTOR)
                        ? "Takes part, holds, signs"
                        : PARTAKERS.stream().anyMatch(is) ? "Who takes part" : title;
            case TOPICS -> is.test(Pg.TOPIC) ? "Who deals with it" : title;
            case OUTCOMES -> is.test(Pg.ACTOR) ? "What it promised and did" : title;
            default -> title;
        };
    }

    /** Its name in the address. */
    String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String name(Relation relation) {
        return Terms.name(relation.predicate()) + (relation.incoming() ? "<" : "");
    }
}
