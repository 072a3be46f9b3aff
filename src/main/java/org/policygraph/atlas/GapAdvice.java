package org.policygraph.atlas;

import org.policygraph.overviews.GapKind;

/** What gaps are called in a page, and what a reader can do about them. */
final class GapAdvice {

    private GapAdvice() {}

    static String title(GapKind kind) {
        return switch (kind) {
            case UNDATED_EVENTS -> "Events without a date";
            case UNDATED_OUTCOMES -> "Outcomes and instruments without a date";
            case UNDATED_DOCUMENTS -> "Documents without a date";
            case FORA_WITHOUT_BEGINNING -> "Fora without a beginning";
            case ROLES_WITHOUT_HOLDER -> "Roles without a holder";
            case ROLES_WITHOUT_PREDECESSOR -> "Roles whose holder before is not named";
            case ROLE_PERIODS_WITHOUT_END -> "Role holdings without an end";
            case COUNTS_WITHOUT_MEMBERS -> "Members that are counted and not named";
            case COMMITMENTS_WITHOUT_DUE_DATE -> "Commitments without a due date";
            case COMMITMENTS_WITHOUT_FATE -> "Commitments of which nothing is known since";
            case TREATY_ACTIONS_WITHOUT_DAY -> "Treaty actions without a first day";
            case STATES_WITHOUT_CONSENT -> "States whose consent to a treaty is not dated";
            case TOPICS_WITHOUT_STATEMENT -> "Topics of which nothing is said";
            case SHARED_TOPICS_NOT_NAMED -> "Shared topics that are not named";
            case WITHOUT_DEFINITION -> "Topics and fora without a definition";
            case WITHOUT_LABEL -> "Topics without a usual label";
            case DOCUMENTS_NOT_READ -> "Documents that were not read";
            case NOT_VERIFIED -> "What nobody has verified";
        };
    }

    static String advice(GapKind kind) {
        return switch (kind) {
            case UNDATED_EVENTS, UNDATED_OUTCOMES, FORA_WITHOUT_BEGINNING ->
                "Open the thing and read its sentences: a meeting or a document beside it may narrow the time down. A press"
                        + " release or minutes that give the date would close the gap.";
            case UNDATED_DOCUMENTS ->
                "Look at where the document was published: its address, its number or its archive often has the date.";
            case ROLES_WITHOUT_HOLDER, ROLES_WITHOUT_PREDECESSOR, ROLE_PERIODS_WITHOUT_END ->
                "Look for the announcement of the handover; until one is found, do not take the last known holder for the"
                        + " present one.";
            case COUNTS_WITHOUT_MEMBERS ->
                "Use the count with the day of its document, and do not take the named ones for all. A list of members would"
                        + " close the gap.";
            case COMMITMENTS_WITHOUT_DUE_DATE, COMMITMENTS_WITHOUT_FATE ->
                "See the page of commitments for what is known; a later report of the same forum is the likeliest place to"
                        + " tell what became of it.";
            case TREATY_ACTIONS_WITHOUT_DAY, STATES_WITHOUT_CONSENT ->
                "Ask the depositary of the treaty: its status list has the days.";
            case TOPICS_WITHOUT_STATEMENT ->
                "The topic is there for its place among the others; search the texts for its words.";
            case SHARED_TOPICS_NOT_NAMED ->
                "Compare the two fora: what both address by other sentences is likely, but not what the sentence says.";
            case WITHOUT_DEFINITION, WITHOUT_LABEL ->
                "Editors can add it to the topic scheme or to the bundle of a document that defines it.";
            case DOCUMENTS_NOT_READ ->
                "What it says is known only from others. Reading it, as a bundle of its own, would add its sentences.";
            case NOT_VERIFIED -> "Use it only with the words “not verified”, or look for the primary source.";
        };
    }
}
