package org.policygraph.things;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.reader.Link;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.ForeignTerms;
import org.policygraph.vocabulary.Pg;

/** What pages call relations: what the ontology calls them, and plain words for the terms of others and the way back. */
final class Phrases {

    static final Node HOLDS_ROLE_IN = NodeFactory.createURI(Pg.NAMESPACE + "holdsRoleIn");

    private static final Map<Relation, String> BACK = Map.ofEntries(
            Map.entry(back(Pg.HELD_IN), "roles in it are held by"),
            Map.entry(back(Pg.ROLE_OF), "held by"),
            Map.entry(back(Pg.STATE_OF), "acts on treaties"),
            Map.entry(back(Pg.TREATY_OF), "states that acted on it"),
            Map.entry(back(Pg.CONCERNS), "concerned by"),
            Map.entry(back(Pg.PROVISION_OF), "provisions"),
            Map.entry(back(Pg.PART_OF), "parts"),
            Map.entry(back(Pg.ESTABLISHED_AT), "established here"),
            Map.entry(back(Pg.MADE_AT), "commitments made here"),
            Map.entry(back(Pg.SIGNS), "signed at"),
            Map.entry(back(Pg.ROLE_IN), "roles"),
            Map.entry(back(Pg.INCLUDES), "included in"),
            Map.entry(back(Pg.COMPLEMENTS), "complemented by"),
            Map.entry(back(Pg.PROMOTES), "promoted by"),
            Map.entry(back(Pg.TARGETS), "targeted by"),
            Map.entry(back(Pg.FULFILS), "fulfilled by"),
            Map.entry(back(Pg.PARTLY_FULFILS), "partly fulfilled by"),
            Map.entry(back(Pg.REALISED_AS), "announced as"),
            Map.entry(back(Pg.TO_BRING_ABOUT), "promised in"),
            Map.entry(back(Pg.HANDOVER_FROM), "handed over"),
            Map.entry(back(Pg.HANDOVER_TO), "took over"),
            Map.entry(back(Pg.HANDOVER_OF), "handovers"),
            Map.entry(back(pg("adoptedBy")), "adopted"),
            Map.entry(back(pg("endorsedBy")), "endorsed"),
            Map.entry(back(pg("followsFrom")), "led to"),
            Map.entry(back(pg("basedOn")), "basis of"),
            Map.entry(back(pg("audience")), "addressed by documents"),
            Map.entry(back(pg("concernedWith")), "concern of"),
            Map.entry(back(pg("engagedWith")), "engaged with it"),
            Map.entry(back(pg("dealsWith")), "dealt with by"),
            Map.entry(back(DCTerms.references.asNode()), "referred to by"),
            Map.entry(back(DCTerms.publisher.asNode()), "published"),
            Map.entry(back(DCTerms.creator.asNode()), "wrote"),
            Map.entry(back(DCTerms.replaces.asNode()), "replaced by"),
            Map.entry(back(SKOS.related.asNode()), "related topic"),
            Map.entry(back(SKOS.broader.asNode()), "narrower topic"),
            Map.entry(back(SKOS.narrower.asNode()), "broader topic"));

    private Phrases() {}

    /** What a relation is called, and where its meaning stands. */
    static Link link(Relation relation, Words words) {
        Link term = words.link(relation.predicate());
        String label = relation.incoming()
                ? BACK.getOrDefault(relation, "… " + plain(relation, term) + " this")
                : plain(relation, term);
        return new Link(label, term.address().contains("/ns") ? term.address() : "", "");
    }

    /** Whether the way back has words of its own. */
    static boolean hasWayBack(Node predicate) {
        return BACK.containsKey(back(predicate));
    }

    private static String plain(Relation relation, Link term) {
        return ForeignTerms.name(relation.predicate()).orElse(term.label());
    }

    private static Relation back(Node predicate) {
        return new Relation(predicate, true);
    }

    static Node pg(String name) {
        return NodeFactory.createURI(Pg.NAMESPACE + name);
    }
}
