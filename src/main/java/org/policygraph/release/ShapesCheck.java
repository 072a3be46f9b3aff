package org.policygraph.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.policygraph.source.SourceLocation;

/** The SHACL shapes of the ontology hold. */
record ShapesCheck(Shapes shapes) implements Check {

    @Override
    public List<Finding> check(Draft draft) {
        return ShaclValidator.get().validate(shapes, draft.facts()).getEntries().stream()
                .map(entry -> finding(draft, entry))
                .sorted(Comparator.comparing(Finding::about).thenComparing(Finding::message))
                .toList();
    }

    private static Finding finding(Draft draft, ReportEntry entry) {
        var severity =
                Severity.Violation.equals(entry.severity()) ? Finding.Severity.VIOLATION : Finding.Severity.WARNING;
        String value = Optional.ofNullable(entry.value())
                .map(node -> " (found: " + node + ")")
                .orElse("");
        return new Finding(severity, entry.focusNode().toString(), entry.message() + value, location(draft, entry));
    }

    private static Optional<SourceLocation> location(Draft draft, ReportEntry entry) {
        return Optional.ofNullable(entry.value())
                .flatMap(value -> statement(draft, entry.focusNode(), value))
                .or(() -> draft.candidate().locate(entry.focusNode()));
    }

    private static Optional<SourceLocation> statement(Draft draft, Node subject, Node value) {
        for (var quads = draft.candidate().authored().find(Node.ANY, subject, Node.ANY, value); quads.hasNext(); ) {
            var location = draft.candidate().locate(quads.next());
            if (location.isPresent()) {
                return location;
            }
        }
        return Optional.empty();
    }
}
