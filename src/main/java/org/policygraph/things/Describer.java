package org.policygraph.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Finds what a release says of a thing: as subject and as object, and of a passage also what it says itself. */
public final class Describer {

    private final PinnedRelease release;
    private final Kept kept;
    private final Names names;
    private final DatasetGraph dataset;

    /**
     * Of one release.
     *
     * @param kept what it need not find twice
     */
    public Describer(PinnedRelease release, Kept kept) {
        this.release = release;
        this.kept = kept;
        this.names = release.names();
        this.dataset = release.dataset();
    }

    /** A page of it, from 1; nothing where there is no such page. */
    public Optional<Description> description(Node thing, int page) {
        List<Said> all = said(thing);
        var whole = new Description(release, thing, List.of(), page, all.size());
        if (all.isEmpty() || page > whole.pages()) {
            return Optional.empty();
        }
        int from = (page - 1) * Description.PAGE_SIZE;
        int to = Math.min(from + Description.PAGE_SIZE, all.size());
        return Optional.of(new Description(release, thing, all.subList(from, to), page, all.size()));
    }

    /** All of it, in the order of reading. */
    List<Said> said(Node thing) {
        return kept.said(release.view(), thing, () -> release.read(() -> all(thing)));
    }

    /** The same by relation. */
    Map<Relation, List<Valued>> relations(Node thing) {
        List<Said> said = said(thing);
        return kept.relations(
                release.view(), thing, said.size(), () -> release.read(() -> Relations.of(release, thing, said)));
    }

    private List<Said> all(Node thing) {
        var all = new ArrayList<Said>();
        dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> add(quad, thing, all));
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> {
            if (!quad.getSubject().equals(thing)) {
                add(quad, thing, all);
            }
        });
        if (names.isPassage(thing) || names.isText(thing)) {
            dataset.find(thing, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> all.add(Said.of(quad)));
        }
        computed(thing, all);
        all.sort(Said.reading(thing, names.inferred()));
        return all;
    }

    /** Claims come with the statements that they are about; which text a thing stands in says nothing of it. */
    private void add(Quad quad, Node thing, List<Said> all) {
        boolean claim = quad.getGraph().equals(names.claims()) && !isClaim(thing);
        boolean text = names.isText(quad.getGraph()) && !names.isText(thing);
        if (!claim && !text) {
            all.add(Said.of(quad));
        }
    }

    private void computed(Node thing, List<Said> all) {
        for (Node property : List.of(Pg.EARLIEST, Pg.LATEST)) {
            dataset.getDefaultGraph()
                    .find(thing, property, Node.ANY)
                    .forEachRemaining(triple -> all.add(new Said(Quad.defaultGraphIRI, triple)));
        }
    }

    private boolean isClaim(Node thing) {
        return dataset.contains(Quad.create(names.claims(), Triple.create(thing, RDF.Nodes.type, Pg.CLAIM)));
    }
}
