package org.policygraph.network;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How many edges a network has at most; with a quote each, a file of it has some 50 MB. */
    public static final int MOST_EDGES = 50_000;

    /** How many pieces of evidence all {@linkplain Tie ties} of a network have at most. */
    public static final int MOST_PROOFS = 100_000;

    private final Catalogue catalogue;
    private final Function<Entry, String> labels;
    private final int mostEdges;
    private final int mostProofs;
    private final Things things;
    private final Map<Link, EdgeDraft> edges = new LinkedHashMap<>();
    private final Set<Statement> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private int proofs;
    private boolean full;
    private boolean unproved;

    /**
     * Of the release that a catalogue knows.
     *
     * @param labels what to call things, such as {@code Entry::label}
     */
    public NetworkBuilder(Catalogue catalogue, Function<Entry, String> labels) {
        this(catalogue, labels, MOST_EDGES, MOST_PROOFS);
    }

    NetworkBuilder(Catalogue catalogue, Function<Entry, String> labels, int mostEdges, int mostProofs) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.mostEdges = mostEdges;
        this.mostProofs = mostProofs;
        this.things = new Things(catalogue, labels);
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
                "");
    }

    /** Puts a thing in, whether anything connects it or not. */
    public void add(Node thing) {
        things.add(thing);
    }

    /** What to call a thing, where the release does not say. */
    public void call(Node thing, String label) {
        things.call(thing, label);
    }

    /**
     * Puts a statement in that leads from thing to thing, the first time that it comes; one that ends in a value is left
     * out.
     */
    public void add(Statement statement) {
        if (leadsToThing(statement) && told.add(statement)) {
            String claim = statement.claim().getURI();
            draft(link(statement)).ifPresent(draft -> draft.add(evidence(statement.passage(), claim)));
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
     * @param passages why it is there; none if that is not known
     */
    public void add(Tie tie, List<Passage> passages) {
        draft(link(tie)).ifPresent(draft -> passages.forEach(passage -> draft.add(evidence(passage, ""))));
    }

    /** Puts a relation in that statements prove, of all relations together as many as {@link #MOST_PROOFS}. */
    public void prove(Tie tie, List<Proof> proven) {
        draft(link(tie)).ifPresent(draft -> proven.forEach(proof -> add(draft, proof)));
    }

    private void add(EdgeDraft draft, Proof proof) {
        if (proofs >= mostProofs) {
            unproved = true;
        } else if (draft.add(evidence(proof))) {
            proofs++;
        }
    }

    /** Notes a number about a thing, which is put in if it is not there. */
    public void measure(Node thing, String name, double value) {
        things.measure(thing, name, value);
    }

    /** Notes a number about a statement that was put in; the first of a name counts. */
    public void measure(Statement statement, String name, double value) {
        if (leadsToThing(statement)) {
            draft(link(statement)).ifPresent(draft -> draft.measure(name, value));
        }
    }

    /** Notes what a relation that was put in weighs, and numbers about it by name. */
    public void weigh(Tie tie, double weight, Map<String, Double> measures) {
        draft(link(tie)).ifPresent(draft -> {
            draft.weigh(weight);
            measures.forEach(draft::measure);
        });
    }

    /** What was put in; if there was more than fits, it says so. */
    public Network network(Origin origin) {
        var names = new EdgeNames();
        List<Edge> drawn =
                edges.values().stream().map(draft -> draft.edge(names)).toList();
        String cut = Stream.of(
                        origin.limit(),
                        full ? mostEdges + " edges" : "",
                        unproved ? mostProofs + " pieces of evidence" : "")
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining("; "));
        return new Network(origin.truncatedBy(cut), things.vertices(), drawn);
    }

    /** Nothing if there is no room for one more. */
    private Optional<EdgeDraft> draft(Link link) {
        EdgeDraft known = edges.get(link);
        if (known != null) {
            return Optional.of(known);
        }
        if (edges.size() >= mostEdges) {
            full = true;
            return Optional.empty();
        }
        var draft = new EdgeDraft(link, things.add(link.from()), things.add(link.to()));
        edges.put(link, draft);
        return Optional.of(draft);
    }

    private Link link(Statement statement) {
        Node predicate = statement.predicate();
        return new Link(
                statement.subject(), predicate.getURI(), catalogue.terms().label(predicate), statement.object(), true);
    }

    private static Link link(Tie tie) {
        return new Link(tie.from(), "", tie.label(), tie.to(), tie.directed());
    }

    private Evidence evidence(Proof proof) {
        Statement statement = proof.statement();
        return evidence(statement.passage(), statement.claim().getURI()).at(proof.time(), proof.days());
    }

    private Evidence evidence(Passage passage, String claim) {
        Node document = passage.document();
        return new Evidence(
                claim,
                passage.node().getURI(),
                document.getURI(),
                catalogue.entry(document).map(labels).orElseGet(document::getURI),
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
