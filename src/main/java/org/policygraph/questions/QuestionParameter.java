package org.policygraph.questions;

import java.util.Optional;

/**
 * What a question leaves open.
 *
 * @param example a value that makes sense; the default, if there is one
 * @param label what it is, for a person
 */
public record QuestionParameter(String name, ParameterType type, Presence presence, String example, String label) {

    /** What holds where nobody gives a value. */
    public enum Presence {
        /** The default does. */
        DEFAULT("= "),
        /** There is no answer without a value. */
        REQUIRED("required, as "),
        /** Whatever fits counts. */
        OPTIONAL("optional, as ");

        private final String sign;

        Presence(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** The value that holds where nobody gives one. */
    public Optional<String> standard() {
        return presence == Presence.DEFAULT ? Optional.of(example) : Optional.empty();
    }

    /** What the question is asked with as an example: nothing for what is optional. */
    public Optional<String> shown() {
        return presence == Presence.OPTIONAL ? Optional.empty() : Optional.of(example);
    }
}
