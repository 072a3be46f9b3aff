package org.policygraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the PolicyGraph ontology that the code itself speaks of; all are declared in {@code ontology/policygraph.ttl}. */
public final class Pg {

    /** The ontology's IRI, and the name of the graph that holds it. */
    public static final String ONTOLOGY = "https://w3id.org/policygraph/ns";

    /** The namespace of the ontology's terms. It does not move with the base of a deployment. */
    public static final String NAMESPACE = ONTOLOGY + "#";

    public static final Node ACTOR = term("Actor");
    public static final Node ACTOR_GROUP = term("ActorGroup");
    public static final Node AIM = term("Aim");
    public static final Node CLAIM = term("Claim");
    public static final Node COMMITMENT = term("Commitment");
    public static final Node DOCUMENT = term("Document");
    public static final Node EVENT = term("Event");
    public static final Node EXERCISE = term("Exercise");
    public static final Node FORUM = term("Forum");
    public static final Node INSTRUMENT = term("Instrument");
    public static final Node LAUNCH = term("Launch");
    public static final Node OUTCOME = term("Outcome");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node PASSAGE = term("Passage");
    public static final Node PERSON = term("Person");
    public static final Node PLANNED = term("planned");
    public static final Node PLANNED_EVENT = term("PlannedEvent");
    public static final Node PRIORITY = term("Priority");
    public static final Node PROVISION = term("Provision");
    public static final Node RELEASE = term("Release");
    public static final Node REPORT = term("Report");
    public static final Node ROLE = term("Role");
    public static final Node ROLE_HOLDING = term("RoleHolding");
    public static final Node SIGNING = term("Signing");
    public static final Node STATE = term("State");
    public static final Node SUB_GROUP = term("SubGroup");
    public static final Node SUMMIT_SERIES = term("SummitSeries");
    public static final Node TABLE = term("Table");
    public static final Node TOPIC = term("Topic");
    public static final Node TREATY = term("Treaty");
    public static final Node TREATY_ACTION = term("TreatyAction");

    public static final Node ACCEPTANCE = term("acceptance");
    public static final Node ACCESSION = term("accession");
    public static final Node ACTION = term("action");
    public static final Node ACTOR_OF = term("actor");
    public static final Node ADDRESSES = term("addresses");
    public static final Node AIM_OF = term("aimOf");
    public static final Node ASSERTED = term("asserted");
    public static final Node BUNDLE_DIGEST = term("bundleDigest");
    public static final Node COMMITS_TO = term("commitsTo");
    public static final Node COMMITTED_TO_BY = term("committedToBy");
    public static final Node COMPLEMENTS = term("complements");
    public static final Node CONCERNS = term("concerns");
    public static final Node CONTENT_HASH = term("contentHash");
    public static final Node COOPERATES_WITH = term("cooperatesWith");
    public static final Node DATE = term("date");
    public static final Node DOCUMENT_COUNT = term("documentCount");
    public static final Node DUE = term("due");
    public static final Node EARLIEST = term("earliest");
    public static final Node END_OFFSET = term("endOffset");
    public static final Node ENGINE_DIGEST = term("engineDigest");
    public static final Node ENTRY_INTO_FORCE = term("entryIntoForce");
    public static final Node ESTABLISHED_AT = term("establishedAt");
    public static final Node EU_US_COOPERATION_SINCE = term("euUsCooperationSince");
    public static final Node EXACT_QUOTE = term("exactQuote");
    public static final Node FULFILS = term("fulfils");
    public static final Node HANDOVER_FROM = term("handoverFrom");
    public static final Node HANDOVER_OF = term("handoverOf");
    public static final Node HANDOVER_TO = term("handoverTo");
    public static final Node HAS_AIM = term("hasAim");
    public static final Node HAS_MEETING = term("hasMeeting");
    public static final Node HAS_OUTCOME = term("hasOutcome");
    public static final Node HAS_PARTICIPANT = term("hasParticipant");
    public static final Node HAS_PRIORITY = term("hasPriority");
    public static final Node HAS_SIGNATORY = term("hasSignatory");
    public static final Node HAS_SUB_FORUM = term("hasSubForum");
    public static final Node HELD_IN = term("heldIn");
    public static final Node HOLDER = term("holder");
    public static final Node INCLUDES = term("includes");
    public static final Node INITIATED_BY = term("initiatedBy");
    public static final Node INITIATES = term("initiates");
    public static final Node IN_DOCUMENT = term("inDocument");
    public static final Node IN_FORCE_SINCE = term("inForceSince");
    public static final Node IN_FORUM = term("inForum");
    public static final Node LATEST = term("latest");
    public static final Node LAUNCHES = term("launches");
    public static final Node MADE_AT = term("madeAt");
    public static final Node MEETING_FREQUENCY = term("meetingFrequency");
    public static final Node MEETING_OF = term("meetingOf");
    public static final Node MEMBER_COUNT = term("memberCount");
    public static final Node MODALITY = term("modality");
    public static final Node OBJECT = term("object");
    public static final Node OFFICE = term("office");
    public static final Node ORGANISED_BY = term("organisedBy");
    public static final Node ORGANISES = term("organises");
    public static final Node OUTCOME_OF = term("outcomeOf");
    public static final Node PAGE = term("page");
    public static final Node PARTICIPATES_IN = term("participatesIn");
    public static final Node PARTLY_FULFILS = term("partlyFulfils");
    public static final Node PARTY_COUNT = term("partyCount");
    public static final Node PART_OF = term("partOf");
    public static final Node PASSAGE_OF = term("passage");
    public static final Node PLACE_OF_ISSUE = term("placeOfIssue");
    public static final Node PREDICATE = term("predicate");
    public static final Node PRIORITY_OF = term("priorityOf");
    public static final Node PROMOTES = term("promotes");
    public static final Node PASSED_CHECKS = term("passedChecks");
    public static final Node PROVISION_OF = term("provisionOf");
    public static final Node PUBLISHED = term("published");
    public static final Node PUBLISHED_BY = term("publishedBy");
    public static final Node PURPOSE = term("purpose");
    public static final Node RATIFICATION = term("ratification");
    public static final Node REALISED_AS = term("realisedAs");
    public static final Node RELEASE_NUMBER = term("releaseNumber");
    public static final Node ROLE_IN = term("roleIn");
    public static final Node ROLE_OF = term("role");
    public static final Node ROW = term("row");
    public static final Node SENTENCE_ID = term("sentenceId");
    public static final Node SHARES_TOPICS_WITH = term("sharesTopicsWith");
    public static final Node SIGNATORY_OF = term("signatoryOf");
    public static final Node SIGNS = term("signs");
    public static final Node START_OFFSET = term("startOffset");
    public static final Node STATEMENT_COUNT = term("statementCount");
    public static final Node STATE_OF = term("state");
    public static final Node SUBJECT = term("subject");
    public static final Node SUB_FORUM_COUNT = term("subForumCount");
    public static final Node SUB_FORUM_OF = term("subForumOf");
    public static final Node TARGETS = term("targets");
    public static final Node TEXT = term("text");
    public static final Node TEXT_DIGEST = term("textDigest");
    public static final Node TIME = term("time");
    public static final Node TO_BRING_ABOUT = term("toBringAbout");
    public static final Node TREATY_OF = term("treaty");
    public static final Node VALID_TIME = term("validTime");
    public static final Node WARNING_COUNT = term("warningCount");

    private Pg() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }
}
