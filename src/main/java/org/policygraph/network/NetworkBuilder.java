package org.policygraph.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.store.ReleaseRecord;

/**
 * Collects a network of one release: things become vertices, and statements that say the same become one edge with the
 * evidence of each. Keeps the order in which things and statements come. Not thread-safe.
 */
public final class NetworkBuilder {

    private final Catalogue catalogue;
    private final Things things;
    private final Map<Link, EdgeDraft> edges = new LinkedHashMap<>();

    /** Of the release that a catalogue knows. */
    public NetworkBuilder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = new Things(catalogue);
    }

    /** Where a network of a release comes from, of which nothing was cut off. */
    public static Origin origin(Catalogue catalogue, String title, String address) {
        ReleaseRecord release = catalogue.record();
        return new Origin(
                title,
                address,
                catalogue.names().release(release.number()).getURI(),
                release.number(),
                release.issued(),
                release.documents(),
                "complete");
    }

    /** Puts a thing in, whether anything connects it or not. */
    public void add(Node thing) {
        things.add(thing);
    }

    /** What to call a thing, where the release does not say. */
    public void call(Node thing, String label) {
        things.call(thing, label);
    }

    /** Puts a statement in that leads from thing to thing; one that ends in a value is left out. */
    public void add(Statement statement) {
        if (leadsToThing(statement)) {
            draft(link(statement))
                    .add(evidence(statement.passage(), statement.claim().getURI()));
        }
    }

    /** Puts a link in that no passage says, such as one of the topic scheme. */
    public void add(Triple link) {
        draft(new Link(
                link.getSubject(),
                link.getPredicate().getURI(),
                catalogue.terms().label(link.getPredicate()),
                link.getObject(),
                true));
    }

    /**
     * Puts a relation in that is none of the ontology's, as that two things occur together.
     *
     * @param directed whether it matters which end is which
     * @param passages why it is there; none if that is not known
     */
    public void add(Node from, Node to, String label, boolean directed, List<Passage> passages) {
        EdgeDraft draft = draft(new Link(from, "", label, to, directed));
        passages.forEach(passage -> draft.add(evidence(passage, "")));
    }

    /** Notes a number about a thing, which is put in if it is not there. */
    public void measure(Node thing, String name, double value) {
        things.measure(thing, name, value);
    }

    /** Notes a number about a statement that was put in; the first of a name counts. */
    public void measure(Statement statement, String name, double value) {
        if (leadsToThing(statement)) {
            draft(link(statement)).measure(name, value);
        }
    }

    /** Notes a number about a relation that was put in, and what it weighs because of it. */
    public void weigh(Node from, Node to, String label, boolean directed, double weight, Map<String, Double> measures) {
        EdgeDraft draft = draft(new Link(from, "", label, to, directed));
        draft.weigh(weight);
        measures.forEach(draft::measure);
    }

    /** Whether a statement would be an edge of its own, and not one more piece of evidence for one that is there. */
    public boolean isNew(Statement statement) {
        return leadsToThing(statement) && !edges.containsKey(link(statement));
    }

    /** How many edges there are. */
    public int size() {
        return edges.size();
    }

    /** What was put in. */
    public Network network(Origin origin) {
        var names = new EdgeNames();
        List<Edge> drawn =
                edges.values().stream().map(draft -> draft.edge(names)).toList();
        return new Network(origin, things.vertices(), drawn);
    }

    private EdgeDraft draft(Link link) {
        return edges.computeIfAbsent(
                link, missing -> new EdgeDraft(link, things.add(link.from()), things.add(link.to())));
    }

    private Link link(Statement statement) {
        Node predicate = statement.predicate();
        return new Link(
                statement.subject(), predicate.getURI(), catalogue.terms().label(predicate), statement.object(), true);
    }

    private Evidence evidence(Passage passage, String claim) {
        Node document = passage.document();
        return new Evidence(
                claim,
                passage.node().getURI(),
                document.getURI(),
                catalogue.entry(document).map(Entry::label).orElseGet(document::getURI),
                passage.quote(),
                passage.page(),
                passage.row(),
                passage.modality(),
                passage.validTime(),
                passage.bounds());
    }

    private static boolean leadsToThing(Statement statement) {
        return statement.object().isURI();
    }
}
