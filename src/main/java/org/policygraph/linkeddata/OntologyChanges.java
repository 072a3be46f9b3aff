package org.policygraph.linkeddata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.history.OntologyStep;
import org.policygraph.history.ThingChanges;
import org.policygraph.reader.Labels;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Pg;

/** The change log of the ontology, for people and as RDF. */
record OntologyChanges(List<OntologyStep> steps) {

    OntologyChanges {
        steps = List.copyOf(steps);
    }

    List<OntologyStepView> views(Words words, Site site) {
        var views = new ChangeViews(words, site);
        return steps.stream()
                .map(step -> new OntologyStepView(
                        version(step.versionAfter(), site),
                        version(step.versionBefore(), site),
                        step.comparison().to().number(),
                        day(step).toString(),
                        Summary.of(step.comparison().counts()),
                        step.comparison().things().stream().map(views::thing).toList()))
                .toList();
    }

    /** In the default graph, because it is said of the ontology and not by it. */
    List<Quad> graph(Words words, Site site) {
        var views = new ChangeViews(words, site);
        var quads = new ArrayList<Quad>();
        Node ontology = NodeFactory.createURI(Pg.ONTOLOGY);
        for (OntologyStep step : steps) {
            if (!step.versionBefore().isEmpty() && !step.versionBefore().equals(step.versionAfter())) {
                quads.add(quad(ontology, OWL2.priorVersion.asNode(), NodeFactory.createURI(step.versionBefore())));
            }
            quads.add(note(ontology, step, Summary.of(step.comparison().counts())));
            for (ThingChanges thing : step.comparison().things()) {
                views.thing(thing)
                        .changes()
                        .forEach(change ->
                                quads.add(note(thing.thing(), step, change.word() + ": " + change.sentence())));
            }
        }
        return quads;
    }

    private static Quad note(Node thing, OntologyStep step, String words) {
        String version = Labels.localName(NodeFactory.createURI(step.versionAfter()));
        String text = "Release %d (%s, version %s): %s"
                .formatted(step.comparison().to().number(), day(step), version, words);
        return quad(thing, SKOS.changeNote.asNode(), NodeFactory.createLiteralLang(text, "en"));
    }

    private static Quad quad(Node subject, Node predicate, Node object) {
        return Quad.create(Quad.defaultGraphNodeGenerated, subject, predicate, object);
    }

    private static LocalDate day(OntologyStep step) {
        return step.comparison().to().issued().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Link version(String iri, Site site) {
        Node version = NodeFactory.createURI(iri);
        return iri.isEmpty()
                ? Link.text("a version without a number")
                : Link.to(
                        "version " + Labels.localName(version),
                        site.address(version).orElse(""));
    }
}
