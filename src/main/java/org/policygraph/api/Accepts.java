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
        THINGS(Parameter.THINGS),
        STATEMENTS(Parameter.STATEMENTS),
        COMMITMENTS(Parameter.COMMITMENTS),
        COMMITMENT(Parameter.COMMITMENT),
        SEARCH(Parameter.SEARCH),
        SUGGEST(Parameter.SUGGEST),
        CONNECTIONS(Parameter.CONNECTIONS),
        NEIGHBOURS(Parameter.NEIGHBOURS),
        MATRIX(Parameter.MATRIX),
        COOCCURRENCE(Parameter.COOCCURRENCE),
        TIMELINE(Parameter.TIMELINE),
        COMPARE(Parameter.COMPARE),
        GAPS(Parameter.GAPS),
        GAPS_OF_A_KIND(Parameter.GAPS),
        NETWORK(Parameter.NETWORK),
        CITATION(Parameter.CITATION),
        RELEASES(Parameter.PAGES),
        DIFF(Parameter.DIFF),
        EXPLAIN(Parameter.EXPLAIN);

        private final List<Parameter> parameters;

        Choice(List<Parameter> parameters) {
            this.parameters = parameters;
        }

        List<Parameter> parameters() {
            return parameters;
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
