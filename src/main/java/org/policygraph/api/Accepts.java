package org.policygraph.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Which parameters an address takes; without it, none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Accepts {

    Choice value();

    /** The parameters of lists of things, of passages and claims, of commitments, and of what else is asked. */
    enum Choice {
        THINGS(
                Parameter.TOPIC,
                Parameter.ACTOR,
                Parameter.FORUM,
                Parameter.DOCUMENT,
                Parameter.TYPE,
                Parameter.FROM,
                Parameter.TO,
                Parameter.TEXT,
                Parameter.NETWORK_FORMAT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        STATEMENTS(
                Parameter.TOPIC,
                Parameter.ACTOR,
                Parameter.FORUM,
                Parameter.ABOUT,
                Parameter.DOCUMENT,
                Parameter.TYPE,
                Parameter.PREDICATE,
                Parameter.MODALITY,
                Parameter.FROM,
                Parameter.TO,
                Parameter.TEXT,
                Parameter.NETWORK_FORMAT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        COMMITMENTS(
                Parameter.DATE,
                Parameter.MAKER,
                Parameter.FORUM,
                Parameter.TOPIC,
                Parameter.STATE,
                Parameter.DUE_AFTER,
                Parameter.DUE_BEFORE,
                Parameter.FORMAT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        COMMITMENT(Parameter.DATE, Parameter.FORMAT),
        SEARCH(
                Parameter.Q,
                Parameter.KIND,
                Parameter.TOPIC,
                Parameter.FORUM,
                Parameter.ACTOR,
                Parameter.DOCUMENT,
                Parameter.FROM,
                Parameter.TO,
                Parameter.LANG,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        SUGGEST(Parameter.Q, Parameter.KIND, Parameter.LANG, Parameter.LIMIT),
        CONNECTIONS(
                Parameter.FROM_THING,
                Parameter.TO_THING,
                Parameter.K,
                Parameter.MAX_LENGTH,
                Parameter.AFTER,
                Parameter.BEFORE,
                Parameter.PREDICATE,
                Parameter.WITHOUT,
                Parameter.SAID_IN,
                Parameter.MODALITY,
                Parameter.SCHEME,
                Parameter.NETWORK_FORMAT),
        NEIGHBOURS(
                Parameter.TYPE,
                Parameter.MAX_LENGTH,
                Parameter.AFTER,
                Parameter.BEFORE,
                Parameter.PREDICATE,
                Parameter.WITHOUT,
                Parameter.SAID_IN,
                Parameter.MODALITY,
                Parameter.SCHEME,
                Parameter.NETWORK_FORMAT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        MATRIX(
                Parameter.ROWS,
                Parameter.COLUMNS,
                Parameter.ROW,
                Parameter.COLUMN,
                Parameter.ROLL_UP,
                Parameter.FROM,
                Parameter.TO,
                Parameter.SAID_IN,
                Parameter.MODALITY,
                Parameter.EVIDENCE,
                Parameter.OVERVIEW_FORMAT),
        COOCCURRENCE(
                Parameter.OF,
                Parameter.WITHIN,
                Parameter.THING,
                Parameter.EVIDENCE,
                Parameter.OVERVIEW_FORMAT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        TIMELINE(
                Parameter.THING,
                Parameter.MOMENT_KIND,
                Parameter.TOPIC,
                Parameter.FORUM,
                Parameter.FROM,
                Parameter.TO,
                Parameter.FORMAT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        COMPARE(Parameter.COMPARED, Parameter.AS_OF, Parameter.EVIDENCE, Parameter.TABLE_FORMAT),
        GAPS(Parameter.TABLE_FORMAT, Parameter.PAGE, Parameter.CURSOR, Parameter.SIZE),
        GAPS_OF_A_KIND(Parameter.TABLE_FORMAT, Parameter.PAGE, Parameter.CURSOR, Parameter.SIZE),
        NETWORK(
                Parameter.TOPIC,
                Parameter.ACTOR,
                Parameter.FORUM,
                Parameter.ABOUT,
                Parameter.DOCUMENT,
                Parameter.TYPE,
                Parameter.PREDICATE,
                Parameter.MODALITY,
                Parameter.FROM,
                Parameter.TO,
                Parameter.TEXT,
                Parameter.NETWORK_FORMAT),
        CITATION(Parameter.CITATION_FORMAT),
        RELEASES(Parameter.PAGE, Parameter.CURSOR, Parameter.SIZE),
        DIFF(
                Parameter.TOPIC,
                Parameter.FORUM,
                Parameter.ACTOR,
                Parameter.ABOUT,
                Parameter.PAGE,
                Parameter.CURSOR,
                Parameter.SIZE),
        EXPLAIN(Parameter.QUERY);

        private final List<Parameter> parameters;

        Choice(Parameter... parameters) {
            this.parameters = List.of(parameters);
        }

        List<Parameter> parameters() {
            return parameters;
        }

        /** Whether answers may be among the {@linkplain KeptAnswers large ones}, of which few are made at once. */
        boolean mayBeLarge() {
            return this == COMPARE
                    || parameters.contains(Parameter.NETWORK_FORMAT)
                    || parameters.contains(Parameter.OVERVIEW_FORMAT);
        }

        /** Whether the address names one thing, which may not be there. */
        boolean namesOneThing() {
            return this == CITATION
                    || this == COMMITMENT
                    || this == DIFF
                    || this == GAPS_OF_A_KIND
                    || this == NEIGHBOURS;
        }
    }
}
