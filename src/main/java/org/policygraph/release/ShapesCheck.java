package org.policygraph.release;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.source.SourceLocation;

/** The SHACL shapes of the ontology hold for all that a change reaches. */
final class ShapesCheck implements Check {

    private final Shapes shapes;
    private final PatternIndex<Shape> targets = new PatternIndex<>();

    /**
     * The check of some shapes.
     *
     * @throws IllegalArgumentException if a shape is for anything else than the things of a class or the subjects of a
     *     property
     */
    ShapesCheck(Shapes shapes) {
        this.shapes = shapes;
        shapes.getTargetShapes()
                .forEach(shape -> shape.getTargets().forEach(target -> targets.add(triplesOf(target), shape)));
    }

    @Override
    public String name() {
        return "shapes";
    }

    @Override
    public List<Finding> check(Draft draft) {
        Graph facts = draft.facts();
        var context = ValidationContext.create(shapes, facts);
        for (Node node : draft.reach().nodes()) {
            shapesFor(node, facts).forEach(shape -> VLib.validateShape(context, facts, shape, node));
        }
        return context.generateReport().getEntries().stream()
                .map(entry -> finding(draft, entry))
                .sorted(Comparator.comparing(Finding::about).thenComparing(Finding::message))
                .toList();
    }

    private Set<Shape> shapesFor(Node node, Graph facts) {
        var found = new LinkedHashSet<Shape>();
        facts.find(node, Node.ANY, Node.ANY).forEach(fact -> targets.forEach(fact, found::add));
        return found;
    }

    /** The triples of which the subjects are meant; what is of a class is said to be, sub-classes included. */
    private static Triple triplesOf(Target target) {
        return switch (target.getTargetType()) {
            case targetClass -> Triple.create(Node.ANY, RDF.type.asNode(), target.getObject());
            case targetSubjectsOf -> Triple.create(Node.ANY, target.getObject(), Node.ANY);
            default ->
                throw new IllegalArgumentException("shapes have targets of classes and of subjects, not " + target);
        };
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
                .flatMap(value -> draft.written(entry.focusNode(), Node.ANY, value)
                        .flatMap(quad -> draft.candidate().locate(quad).stream())
                        .findFirst())
                .or(() -> draft.candidate().locate(entry.focusNode()));
    }
}
