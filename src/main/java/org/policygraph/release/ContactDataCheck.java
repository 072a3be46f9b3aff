package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.source.ContactData;

/** No e-mail address and no telephone number is stored anywhere, texts included: personal contact data has no place here. */
final class ContactDataCheck implements Check {

    @Override
    public String name() {
        return "contact data";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.added().forEach(quad -> {
            ContactData.in(words(quad.getObject())).ifPresent(found -> findings.add(finding(draft, quad, found)));
        });
        findings.sort(Comparator.comparing(Finding::about));
        return findings;
    }

    /** What a person would read; of addresses, only those that are made for contact. */
    private static String words(Node object) {
        if (object.isLiteral()) {
            return object.getLiteralLexicalForm();
        }
        String iri = object.toString();
        return iri.startsWith("mailto:") || iri.startsWith("tel:") ? iri : "";
    }

    /** The report does not repeat what must not be stored. */
    private static Finding finding(Draft draft, Quad quad, ContactData.Found found) {
        String message = "its %s holds %s (characters %d to %d); personal contact data is never stored, remove it"
                .formatted(quad.getPredicate().getLocalName(), found.kind(), found.start(), found.end());
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                message,
                draft.candidate().locate(quad));
    }
}
