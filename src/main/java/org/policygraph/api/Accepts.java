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

    /** The parameters of lists of things, of passages and claims, of commitments, of one commitment, and of an explanation. */
    enum Choice {
        THINGS(Parameter.THINGS),
        STATEMENTS(Parameter.STATEMENTS),
        COMMITMENTS(Parameter.COMMITMENTS),
        COMMITMENT(Parameter.COMMITMENT),
        EXPLAIN(Parameter.EXPLAIN);

        private final List<Parameter> parameters;

        Choice(List<Parameter> parameters) {
            this.parameters = parameters;
        }

        List<Parameter> parameters() {
            return parameters;
        }
    }
}
