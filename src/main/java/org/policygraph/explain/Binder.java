package org.policygraph.explain;

import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * An OPTIONAL or a BIND. It takes no row away, but a value that it gives, or does not give, may make others do so.
 *
 * @param number its place among them in the order of writing, from 0
 * @param element as it stands in the query
 */
record Binder(int number, Element element) {

    /** The variables that it may give a value. */
    Set<Var> binds() {
        return element instanceof ElementBind bind ? Set.of(bind.getVar()) : Set.copyOf(PatternVars.vars(element));
    }

    Finding.Kind kind() {
        return element instanceof ElementBind ? Finding.Kind.BIND : Finding.Kind.OPTIONAL;
    }
}
