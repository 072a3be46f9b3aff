package org.policygraph.query;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions with an IRI that queries may call: XPath's and ARQ's that stay within their arguments' size. The
 * standard registry loads classes for IRIs that it does not know; this one does not.
 */
final class AllowedFunctions extends FunctionRegistry {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATHS = "http://www.w3.org/2005/xpath-functions/math#";

    /** They make long strings or huge numbers of short ones, or match regular expressions that cannot be stopped. */
    private static final Set<String> UNBOUNDED = Set.of(
            XPATH + "matches",
            XPATH + "replace",
            XPATH + "tokenize",
            XPATH + "concat",
            XPATH + "string-join",
            XPATH + "format-number",
            XPATH + "apply",
            XPATH + "error",
            MATHS + "pow");

    AllowedFunctions() {
        FunctionRegistry standard = FunctionRegistry.get();
        for (Iterator<String> iris = standard.keys(); iris.hasNext(); ) {
            String iri = iris.next();
            if (allowed(iri)) {
                put(iri, standard.getFunctionFactory(iri));
            }
        }
    }

    @Override
    @SuppressWarnings("NullAway") // The library's way of saying that there is no such function.
    public @Nullable FunctionFactory getFunctionFactory(String iri) {
        return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
    }

    @Override
    @Deprecated
    @SuppressWarnings({"InlineMeSuggester", "NullAway", "removal"}) // ARQ itself still calls it.
    public @Nullable FunctionFactory get(String iri) {
        return getFunctionFactory(iri);
    }

    private static boolean allowed(String iri) {
        return (iri.startsWith(XSD.NS) || iri.startsWith(XPATH) || iri.startsWith(MATHS)) && !UNBOUNDED.contains(iri);
    }
}
