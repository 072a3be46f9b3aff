package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.vocabulary.Edtf;

/** Every date is a day that exists, and every interval runs forward: what no pattern of a shape can tell. */
final class DateCheck implements Check {

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.added().forEach(quad -> {
            Node date = quad.getObject();
            if (date.isLiteral()
                    && date.getLiteralDatatypeURI().equals(Edtf.DATATYPE)
                    && Edtf.bounds(date.getLiteralLexicalForm()).isEmpty()) {
                findings.add(finding(draft, quad));
            }
        });
        findings.sort(Comparator.comparing(Finding::about).thenComparing(Finding::message));
        return findings;
    }

    private static Finding finding(Draft draft, Quad quad) {
        String message =
                ("its <%s> \"%s\" is no date: a day or month that does not exist, an interval that runs backward,"
                                + " or not EDTF level 1; write it like 2014-03-26, 2014-10/2014-11 or 2010/..")
                        .formatted(quad.getPredicate(), quad.getObject().getLiteralLexicalForm());
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                message,
                draft.candidate().locate(quad));
    }
}
