package org.policygraph.questions;

import java.util.List;

/** Why a question cannot be asked as somebody asks it; told in the words of the face that took it. */
public abstract sealed class QuestionFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    private QuestionFailure(String parameter) {
        super(parameter, null, false, false);
        this.parameter = parameter;
    }

    /** The parameter that is wrong. */
    public String parameter() {
        return parameter;
    }

    /** The question has no such parameter. */
    public static final class Surplus extends QuestionFailure {

        private static final long serialVersionUID = 1;

        private final transient List<String> allowed;

        Surplus(String parameter, List<String> allowed) {
            super(parameter);
            this.allowed = List.copyOf(allowed);
        }

        /** The parameters that it has. */
        public List<String> allowed() {
            return allowed;
        }
    }

    /** The question needs it. */
    public static final class Missing extends QuestionFailure {

        private static final long serialVersionUID = 1;

        private final String example;

        Missing(String parameter, String example) {
            super(parameter);
            this.example = example;
        }

        /** What could have been given. */
        public String example() {
            return example;
        }
    }

    /** Its value is of another form, or there are several. */
    public static final class BadValue extends QuestionFailure {

        private static final long serialVersionUID = 1;

        private final String value;
        private final String allowed;

        BadValue(String parameter, String value, String allowed) {
            super(parameter);
            this.value = value;
            this.allowed = allowed;
        }

        /** What was given. */
        public String value() {
            return value;
        }

        /** What may be given. */
        public String allowed() {
            return allowed;
        }
    }

    /** The release knows nothing of that name that would fit. */
    public static final class UnknownName extends QuestionFailure {

        private static final long serialVersionUID = 1;

        private final String value;
        private final String whatItIsNot;
        private final transient List<String> nearest;

        UnknownName(String parameter, String value, String whatItIsNot, List<String> nearest) {
            super(parameter);
            this.value = value;
            this.whatItIsNot = whatItIsNot;
            this.nearest = List.copyOf(nearest);
        }

        /** What was given. */
        public String value() {
            return value;
        }

        /** What it would have to be. */
        public String whatItIsNot() {
            return whatItIsNot;
        }

        /** What may have been meant. */
        public List<String> nearest() {
            return nearest;
        }
    }
}
