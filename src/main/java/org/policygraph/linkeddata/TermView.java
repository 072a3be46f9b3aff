package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A class, a property or another term of the ontology.
 *
 * @param anchor its name, where the page has it
 * @param label what it is called in English
 * @param labels what it is called in other languages
 * @param facts how it hangs together with other terms, by kind: broader terms, narrower ones, domain, range, inverse
 * @param uses how often the release uses it
 */
record TermView(
        String anchor,
        String label,
        List<Link> labels,
        String definition,
        String example,
        List<Fact> facts,
        long uses) {

    TermView {
        labels = List.copyOf(labels);
        facts = List.copyOf(facts);
    }

    /** How a term hangs together with others. */
    record Fact(String kind, List<Link> terms) {

        Fact {
            terms = List.copyOf(terms);
        }
    }
}
