package org.policygraph.release;

import java.util.List;
import org.policygraph.store.Attestation;

/** What every release must fulfil. */
record Checks(List<Check> all) {

    Checks {
        all = List.copyOf(all);
    }

    static Checks of(Schema schema) {
        return new Checks(List.of(
                new RemarkCheck(),
                new GraphCheck(),
                new TermCheck(schema.ontology()),
                new ComputedCheck(),
                new ShapesCheck(schema.shapes()),
                new DateCheck(),
                new QuoteCheck(),
                new TextDigestCheck(),
                new ReferenceCheck(),
                new EvidenceCheck(schema.ontology()),
                new ContactDataCheck()));
    }

    Report report(Draft draft) {
        return new Report(
                all.stream().flatMap(check -> check.check(draft).stream()).toList());
    }

    /**
     * What the record of a release says that has passed.
     *
     * @param author empty if nobody is named
     */
    Attestation attestation(String author, Report report) {
        return new Attestation(
                author,
                all.stream().map(Check::name).sorted().toList(),
                report.findings().size());
    }
}
