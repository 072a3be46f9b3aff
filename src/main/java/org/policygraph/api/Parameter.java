package org.policygraph.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters of the lists. What is allowed and what is documented both come from here. */
enum Parameter {
    TOPIC("topic", true, "topic-human-rights-online", "Only what is linked with this topic: its slug or its IRI."),
    ACTOR("actor", true, "european-union", "Only what is linked with this actor: its slug or its IRI."),
    FORUM("forum", true, "eu-us-working-group", "Only what is linked with this forum: its slug or its IRI."),
    ABOUT(
            "about",
            true,
            "budapest-convention",
            "Only what speaks of this thing, of whatever kind: its slug or its IRI."),
    DOCUMENT("document", true, "fact-sheet-140326-01", "Only what this document speaks of: its slug or its IRI."),
    TYPE(
            "type",
            true,
            "Dialogue",
            "Only things of this class of the ontology: its name or its IRI. Several mean any of them."),
    PREDICATE(
            "predicate",
            true,
            "addresses",
            "Only statements with this predicate: its name or its IRI. Several mean any of them."),
    MODALITY(
            "modality",
            true,
            "planned",
            "How the document says it: asserted, planned, ongoing, evaluative, inferred or unverified."),
    FROM("from", false, "2010", "The first day, month or year of interest. What has no date at all is left out."),
    TO("to", false, "2014-12-31", "The last day, month or year of interest. What has no date at all is left out."),
    TEXT(
            "text",
            false,
            "cybercrime",
            "Words that all occur in a label or in one quote; case and accents do not matter."),
    DATE(
            "date",
            false,
            "2014-12-31",
            "The day as of which one asks, or 'today' (UTC). Must be given, so that an answer can be cited."),
    MAKER("maker", true, "united-states", "Only what this actor has promised: its slug or its IRI."),
    STATE(
            "state",
            true,
            "overdue",
            "What had become of it: kept, partly, overdue or no-evidence. Several mean any of them."),
    DUE_AFTER(
            "dueAfter",
            false,
            "2014-03-26",
            "Only what may fall due after this day, month or year. What has no due date is left out."),
    DUE_BEFORE(
            "dueBefore",
            false,
            "2015",
            "Only what may fall due before this day, month or year. What has no due date is left out."),
    Q(
            "q",
            false,
            "budapest",
            "What is looked for: words, a name, an acronym or a number. Case, accents and punctuation do not matter, and"
                    + " nothing in it is an operator. At most 500 characters."),
    KIND(
            "kind",
            true,
            "instrument",
            "Only hits of this kind: topic, forum, actor, instrument, outcome, event, provision, commitment, document,"
                    + " other, passage or text. Several mean any of them."),
    LANG(
            "lang",
            false,
            "en",
            "Only texts in this language, and those that are in all, such as acronyms; labels are shown in it where it"
                    + " has one."),
    LIMIT("limit", false, "5", "How many suggestions there are at most, from 1 to 50; 10 if it is left out."),
    FROM_THING(
            "from",
            false,
            "budapest-convention",
            "The thing that paths begin at, of whatever kind: its slug or its IRI."),
    TO_THING("to", false, "topic-human-rights-online", "The thing that they lead to: its slug or its IRI."),
    K("k", false, "5", "How many paths, from 1 to 100; 5 unless given. The best come first."),
    MAX_LENGTH(
            "maxLength",
            false,
            "4",
            "How many hops a path has at most, from 1 to 6; unless given, 4 between two things and 3 around one."),
    VALID_AT(
            "validAt",
            false,
            "2014-03-26",
            "A day, month or year; what is known not to hold then is left out. What has no dates stays."),
    AFTER(
            "after",
            false,
            "2009",
            "What is known not to hold any more after this day, month or year is left out. What has no dates stays."),
    BEFORE(
            "before",
            false,
            "2020",
            "What is known not to hold yet before this day, month or year is left out. What has no dates stays."),
    KNOWN_AT(
            "knownAt",
            false,
            "today",
            "What was known then: a release such as release-1, the end of a day, month or year (UTC), an instant, or"
                    + " 'today'."),
    WITHOUT(
            "without",
            true,
            "hasParticipant",
            "No statements with this predicate: its name or its IRI. Several mean none of them."),
    SAID_IN(
            "document",
            true,
            "fact-sheet-140326-01",
            "Only what this document says: its slug or its IRI. Several mean any of them."),
    SCHEME(
            "scheme",
            false,
            "true",
            "true or false: whether broader and related topics of the topic scheme are connected, too, though no source"
                    + " says so; not unless given."),
    QUERY(
            "query",
            false,
            "PREFIX pg: <https://w3id.org/policygraph/ns#> SELECT ?forum { ?forum pg:adresses ?topic }",
            "The query to be explained, in SPARQL."),
    FORMAT("format", false, "json", "json, ics (iCalendar) or csv; goes before the header Accept."),
    TABLE_FORMAT("format", false, "json", "json or csv; goes before the header Accept."),
    ROWS("rows", false, "topics", "What the rows are: topics (unless given), fora, actors, states or instruments."),
    COLUMNS(
            "columns",
            false,
            "fora",
            "What the columns are: fora (unless given), topics, actors, states or instruments; another kind than the"
                    + " rows, and not actors beside states."),
    ROW("row", true, "topic-cybercrime", "Only this row: its slug or its IRI. Several mean all of them."),
    COLUMN("column", true, "eu-us-working-group", "Only this column: its slug or its IRI. Several mean all of them."),
    ROLL_UP(
            "rollUp",
            false,
            "true",
            "true or false: whether what is said of a narrower topic counts for the broader ones of the topic scheme,"
                    + " too; not unless given."),
    EVIDENCE(
            "evidence",
            false,
            "3",
            "How many reasons, and how many statements of each, are shown at most, from 1 to 100; 3 unless given. How"
                    + " many there are is always told."),
    OF("of", false, "topics", "Which things: topics (unless given), fora, actors, states or instruments."),
    WITHIN(
            "in",
            false,
            "sentence",
            "In what they occur together: passage, sentence (unless given), document, forum or topic."),
    THING(
            "thing",
            true,
            "global-alliance",
            "Only what is this thing, belongs to it or is linked with it, of whatever kind: its slug or its IRI. Several"
                    + " mean all of them."),
    MOMENT_KIND(
            "kind",
            true,
            "event",
            "Only this kind: event, plan, document, outcome, instrument, role, participation, treaty-action, commitment"
                    + " (when it is due) or other. Several mean any of them."),
    COMPARED(
            "things",
            true,
            "eu-us-working-group,eu-us-cyber-dialogue",
            "What is compared: from 2 to 20 slugs or IRIs, with commas between them or each in a parameter of its own."),
    AS_OF(
            "date",
            false,
            "2014-12-31",
            "The day as of which commitments are seen; unless given, the day on which the release was published."),
    NETWORK_FORMAT(
            "format",
            false,
            "graphml",
            "json; or as a network graphml, gexf (for Gephi), edges, nodes or evidence (CSV), or zip (the three"
                    + " tables). Goes before the header Accept. A network has everything in one file."),
    OVERVIEW_FORMAT(
            "format",
            false,
            "csv",
            "json or csv; or as a network graphml, gexf (for Gephi), edges, nodes or evidence (CSV), or zip (the three"
                    + " tables). Goes before the header Accept."),
    CITATION_FORMAT(
            "format", false, "bibtex", "csl (CSL-JSON), bibtex, ris, text or html; goes before the header Accept."),
    PAGE(
            "page",
            false,
            "1",
            "Which page of the list, from 1. Two pages may be of two releases; the links of a page are not."),
    CURSOR(
            "cursor",
            false,
            "",
            "Where to read on, as a link of a page has it: in the release in which the list was begun, whatever was"
                    + " published since. 410 when that release is no longer read."),
    SIZE("size", false, "50", "How many there are on a page, from 1 to 200.");

    /** What every address takes. */
    static final List<Parameter> EVERYWHERE = List.of(KNOWN_AT, VALID_AT);

    private static final Set<Parameter> REQUIRED = Set.of(COMPARED, DATE, FROM_THING, Q, QUERY, TO_THING);

    private final String parameterName;
    private final boolean repeatable;
    private final String example;
    private final String description;

    Parameter(String parameterName, boolean repeatable, String example, String description) {
        this.parameterName = parameterName;
        this.repeatable = repeatable;
        this.example = example;
        this.description = description;
    }

    String parameterName() {
        return parameterName;
    }

    /** Whether it may be given several times. */
    boolean isRepeatable() {
        return repeatable;
    }

    /** Whether it must be given wherever it is allowed. */
    boolean isRequired() {
        return REQUIRED.contains(this);
    }

    String example() {
        return example;
    }

    String description() {
        return description;
    }

    static Optional<Parameter> named(String name) {
        return Stream.of(values())
                .filter(each -> each.parameterName.equals(name))
                .findFirst();
    }
}
