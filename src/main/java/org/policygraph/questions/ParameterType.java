package org.policygraph.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.query.PreparedQuery;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** What can be given for a parameter, and which RDF term it becomes. */
public sealed interface ParameterType {

    /** As it stands in a file: {@code iri(pg:Forum)}, {@code date}. */
    String word();

    /** What is allowed, for a person. */
    String allowed();

    /** The term that a text stands for; nothing where it is of another form. Whether a release knows it is not asked. */
    Optional<Node> read(String text, Names names);

    /**
     * A thing of the release.
     *
     * @param className the class, of the ontology
     */
    record Thing(String className) implements ParameterType {

        /** What no IRI may hold (RFC 3987). */
        private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`\\x7f]");

        private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
        private static final String SHORT = "id:";

        /** The class's IRI. */
        public Node type() {
            return NodeFactory.createURI(Pg.NAMESPACE + className);
        }

        @Override
        public String word() {
            return "iri(pg:" + className + ")";
        }

        @Override
        public String allowed() {
            return "the slug or the IRI of a pg:" + className + ", without blanks and the characters <>\"{}|\\^`";
        }

        @Override
        public Optional<Node> read(String text, Names names) {
            if (text.isEmpty() || FORBIDDEN.matcher(text).find()) {
                return Optional.empty();
            }
            if (text.startsWith(SHORT)) {
                return Optional.of(names.id(text.substring(SHORT.length())));
            }
            return Optional.of(
                    ABSOLUTE.matcher(text).matches() ? NodeFactory.createURI(names.rebase(text)) : names.id(text));
        }
    }

    /** A day, {@code xsd:date}. */
    record Day() implements ParameterType {

        private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public String word() {
            return "date";
        }

        @Override
        public String allowed() {
            return "a day of the calendar such as 2014-03-26";
        }

        @Override
        public Optional<Node> read(String text, Names names) {
            try {
                return FORM.matcher(text).matches()
                        ? Optional.of(NodeFactory.createLiteralDT(
                                LocalDate.parse(text).toString(), XSDDatatype.XSDdate))
                        : Optional.empty();
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /** Words, {@code xsd:string}. */
    record Text() implements ParameterType {

        private static final int LONGEST = 1000;

        @Override
        public String word() {
            return "text";
        }

        @Override
        public String allowed() {
            return "a text of 1 to " + LONGEST + " characters";
        }

        @Override
        public Optional<Node> read(String text, Names names) {
            return text.isBlank() || text.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(NodeFactory.createLiteralString(text));
        }
    }

    /** A number, {@code xsd:integer} or {@code xsd:decimal}. */
    record Amount() implements ParameterType {

        private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
        private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");

        @Override
        public String word() {
            return "number";
        }

        @Override
        public String allowed() {
            return "a number such as 2 or 0.5";
        }

        @Override
        public Optional<Node> read(String text, Names names) {
            if (WHOLE.matcher(text).matches()) {
                return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
            }
            return DECIMAL.matcher(text).matches()
                    ? Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal))
                    : Optional.empty();
        }
    }

    /**
     * One of the values that a query finds. Which term it becomes stands in the answer to that query.
     *
     * @param list asks for {@code ?value} and, if it has one, {@code ?label}
     */
    record Choice(PreparedQuery list) implements ParameterType {

        @Override
        public String word() {
            return "choice";
        }

        @Override
        public String allowed() {
            return "one of the choices of the question";
        }

        @Override
        public Optional<Node> read(String text, Names names) {
            return text.isBlank() ? Optional.empty() : Optional.of(NodeFactory.createLiteralString(text));
        }
    }
}
