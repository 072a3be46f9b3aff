package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** No e-mail address and no telephone number is stored anywhere, texts included: personal contact data has no place here. */
final class ContactDataCheck implements Check {

    private static final String MAIL = "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+";

    /** As in the shape of quotes: international, national, American, and what is called a number to ring. */
    private static final List<String> PHONES = List.of(
            "([+]|(^|[^0-9])00[ ]?)[ (]*[1-9]([ ()./-]*[0-9]){6,}",
            "(^|[^0-9/.-])[(]?0[1-9][0-9]{0,2}[)]?([ ./-][0-9]{2,4}){3,}",
            "(^|[^0-9/.-])[(]?0[1-9][0-9]{0,2}[)]?([ ./-][0-9]{3,4}){2,}",
            "(^|[^0-9-])[(]?[2-9][0-9]{2}[)]?[ .-][0-9]{3}[ .-][0-9]{4}([^0-9]|$)",
            "(^|[^a-z])(tel|telephone|phone|mobile|gsm|fax)[.:]+ *[+(]?[0-9][0-9 ()./-]{5,}");

    private static final Pattern CONTACT_DATA = Pattern.compile(
            "(?<mail>" + MAIL + ")|(?<phone>" + String.join("|", PHONES) + ")",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.candidate().authored().find().forEachRemaining(quad -> {
            Matcher found = CONTACT_DATA.matcher(words(quad.getObject()));
            if (found.find()) {
                findings.add(finding(draft, quad, found));
            }
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
    private static Finding finding(Draft draft, Quad quad, Matcher found) {
        String kind = found.group("mail") != null ? "an e-mail address" : "a telephone number";
        String message = "its %s holds %s (characters %d to %d); personal contact data is never stored, remove it"
                .formatted(quad.getPredicate().getLocalName(), kind, found.start(), found.end());
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                message,
                draft.candidate().locate(quad));
    }
}
