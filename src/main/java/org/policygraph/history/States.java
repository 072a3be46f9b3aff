package org.policygraph.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** What two releases say of the same thing. Looks everything up once; for one thread. */
final class States {

    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    private final Said before;
    private final Said after;
    private final Names names;
    private final Map<Node, Optional<String>> called = new HashMap<>();
    private final Map<Node, Quotation> quotedBefore = new HashMap<>();
    private final Map<Node, Quotation> quotedAfter = new HashMap<>();

    States(Said before, Said after, Names names) {
        this.before = before;
        this.after = after;
        this.names = names;
    }

    Said before() {
        return before;
    }

    Said after() {
        return after;
    }

    Names names() {
        return names;
    }

    /** What a thing is called, in English if it has an English label; in the second release if it is there. */
    String label(Node thing) {
        return name(thing).orElseGet(() -> names.isId(thing) ? names.slug(thing) : thing.toString());
    }

    /** The same; nothing if neither release gives it a name. */
    Optional<String> name(Node thing) {
        return called.computeIfAbsent(
                thing,
                unknown -> Stream.of(after, before)
                        .flatMap(state -> LABELS.stream().flatMap(property -> label(state, unknown, property).stream()))
                        .findFirst());
    }

    Quotation before(Node passage) {
        return quotedBefore.computeIfAbsent(passage, unknown -> quotation(before, unknown));
    }

    Quotation after(Node passage) {
        return quotedAfter.computeIfAbsent(passage, unknown -> quotation(after, unknown));
    }

    /** Whether the first release has it. */
    boolean wasThere(Node thing) {
        return isDescribed(before, thing);
    }

    /** Whether the second release has it. */
    boolean isThere(Node thing) {
        return isDescribed(after, thing);
    }

    private static boolean isDescribed(Said state, Node thing) {
        return state.of(thing, Node.ANY).findAny().isPresent();
    }

    private Quotation quotation(Said state, Node passage) {
        return new Quotation(
                passage,
                names.documentOf(passage).orElse(passage),
                value(state, passage, Pg.EXACT_QUOTE).orElse(""),
                value(state, passage, Pg.PAGE).map(Integer::parseInt).orElse(0));
    }

    private static Optional<String> label(Said state, Node thing, Node property) {
        return state.of(thing, property)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> !label.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    private static Optional<String> value(Said state, Node thing, Node property) {
        return state.of(thing, property)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
