package org.policygraph.query;

import java.time.Duration;

/** Why a query or an update has no answer; the message is for the person who sent it. */
public abstract sealed class QueryFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private QueryFailure(String message) {
        super(message);
    }

    /** It is not SPARQL. */
    public static final class Malformed extends QueryFailure {

        private static final long serialVersionUID = 1;

        private final int line;
        private final int column;

        /**
         * Says what is wrong and where.
         *
         * @param line from 1; 0 where it is not known
         * @param column from 1; 0 where it is not known
         */
        public Malformed(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }

        /** The line, from 1; 0 where it is not known. */
        public int line() {
            return line;
        }

        /** The column, from 1; 0 where it is not known. */
        public int column() {
            return column;
        }
    }

    /** It asks for something that is never done here. */
    public static final class Forbidden extends QueryFailure {

        private static final long serialVersionUID = 1;

        private final String clause;

        /** Names the clause, such as {@code SERVICE}, and why it is refused. */
        public Forbidden(String clause, String message) {
            super(message);
            this.clause = clause;
        }

        /** The clause that is refused. */
        public String clause() {
            return clause;
        }
    }

    /** It took longer than it may. */
    public static final class TimedOut extends QueryFailure {

        private static final long serialVersionUID = 1;

        private final Duration limit;

        /** Says how long it may take. */
        public TimedOut(Duration limit) {
            super("the query was stopped after " + limit.toMillis() / 1000.0
                    + " s, which is the limit; ask for less, for"
                    + " instance with a LIMIT or a more specific pattern");
            this.limit = limit;
        }

        /** How long it may take. */
        public Duration limit() {
            return limit;
        }
    }

    /** It needs more memory than there is. */
    public static final class TooLarge extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Says that memory ran out. */
        public TooLarge() {
            super("the query was stopped because it holds more in memory than there is; ask for less, for instance with"
                    + " a LIMIT, a more specific pattern, or without ORDER BY and DISTINCT");
        }
    }

    /** Whoever asked has gone. */
    public static final class Abandoned extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Says so. */
        public Abandoned() {
            super("the query was stopped because nobody waits for its answer");
        }
    }

    /** Too many others run at the moment. */
    public static final class Busy extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Says how many run. */
        public Busy(int running) {
            super(running + " queries are running, which is the limit; try again in a moment");
        }
    }

    /** The answer cannot be written in the format that was asked for. */
    public static final class NotWritable extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Says why not. */
        public NotWritable(String message) {
            super(message);
        }
    }

    /** It is SPARQL, but cannot be evaluated. */
    public static final class NotEvaluable extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Says why not. */
        public NotEvaluable(String message) {
            super(message);
        }
    }

    /** The answer is longer than may be sent, and cutting it short would say something else. */
    public static final class AnswerTooLong extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Says how long it may be. */
        public AnswerTooLong(long maxBytes) {
            super("the answer is longer than " + maxBytes
                    + " bytes, which is the limit; ask for a part of it with a query");
        }
    }

    /** The graph that is asked for does not exist. */
    public static final class NoSuchGraph extends QueryFailure {

        private static final long serialVersionUID = 1;

        /** Names it. */
        public NoSuchGraph(String iri) {
            super("there is no graph <" + iri + ">");
        }
    }
}
