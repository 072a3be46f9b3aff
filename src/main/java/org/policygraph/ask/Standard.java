package org.policygraph.ask;

import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Terms;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.reader.PinnedRelease;

/** The values that a question is asked with where nobody gives any, as people and addresses have them. */
record Standard(PinnedRelease release) {

    /** What an address has for the example of a parameter. */
    String value(QuestionParameter parameter) {
        return parameter
                .type()
                .read(parameter.example(), release.names())
                .map(term -> value(parameter.type(), term))
                .orElseGet(parameter::example);
    }

    /** What an address has for a value. */
    String value(ParameterType type, Node term) {
        if (!term.isURI()) {
            return term.getLiteralLexicalForm();
        }
        if (type instanceof ParameterType.Choice) {
            return Terms.name(term);
        }
        return release.names().isId(term) ? release.names().slug(term) : term.getURI();
    }

    /** What people call the example of a parameter. */
    String label(QuestionParameter parameter) {
        return parameter
                .type()
                .read(parameter.example(), release.names())
                .flatMap(release.catalogue()::entry)
                .map(Entry::label)
                .orElseGet(() -> value(parameter));
    }
}
