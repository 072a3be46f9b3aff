package org.policygraph.overviews;

import java.util.Locale;

/** What a release may not know. */
public enum GapKind {
    UNDATED_EVENTS("Events of which no document gives the date."),
    UNDATED_OUTCOMES("Outcomes and instruments of which no document gives the date."),
    UNDATED_DOCUMENTS("Documents of which no document gives the date."),
    FORA_WITHOUT_BEGINNING("Fora of which no document says when, or at which dated event, they began."),
    ROLES_WITHOUT_HOLDER("Roles in a forum that nobody is said to have held."),
    ROLES_WITHOUT_PREDECESSOR("Roles that were handed over, and of whose holder before nothing is said."),
    ROLE_PERIODS_WITHOUT_END("Role holdings of which no document says when they ended, or whether they have."),
    COUNTS_WITHOUT_MEMBERS("Members, parties or sub-fora that a document counts, of which the release names fewer."),
    COMMITMENTS_WITHOUT_DUE_DATE("Commitments and plans of which no document says when they are due."),
    COMMITMENTS_WITHOUT_FATE("Commitments and plans of which no document says whether they were kept."),
    TREATY_ACTIONS_WITHOUT_DAY("What states did with treaties, without a first day on which it may have been."),
    STATES_WITHOUT_CONSENT(
            "States for which a treaty is said to be in force, but not when they ratified, accepted or acceded to it."),
    TOPICS_WITHOUT_STATEMENT("Topics of which no passage says anything."),
    SHARED_TOPICS_NOT_NAMED("Fora that are said to share topics, of which no document says which."),
    WITHOUT_DEFINITION("Topics and fora without a definition in any language."),
    WITHOUT_LABEL("Topics without a label in a language in which most topics have one."),
    DOCUMENTS_NOT_READ("Documents that a passage speaks of, and of which the release holds no passage."),
    NOT_VERIFIED("Things of which something is said that nobody has verified.");

    private final String meaning;

    GapKind(String meaning) {
        this.meaning = meaning;
    }

    /** As it is written in questions and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is not known, in plain words. */
    public String meaning() {
        return meaning;
    }
}
