package org.policygraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * One thing of a release: an actor, a forum, a topic, a document, …
 *
 * @param node its IRI
 * @param slug what follows the namespace of entities
 * @param label what to call it in a list; its slug if it has no label
 * @param words what it is called and how it is explained
 * @param kinds its most specific classes in the ontology
 * @param classes all its classes, inherited ones included
 * @param dates its own dates as they are written (EDTF); of a commitment, when it is due
 * @param bounds the days that its own dates allow
 * @param links its editorial relations: broader, narrower and related topics, matches in other vocabularies, and where
 *     a document comes from
 * @param texts what is printed on a document, by property: {@link #PRINTED}
 * @param folded its labels without case and accents
 */
public record Entry(
        Node node,
        String slug,
        String label,
        Words words,
        List<Node> kinds,
        Set<Node> classes,
        List<String> dates,
        Interval bounds,
        Map<Node, List<Node>> links,
        Map<Node, List<String>> texts,
        String folded) {

    /** The matches in other vocabularies, in the order in which they are shown. */
    public static final List<Node> MAPPINGS = List.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode(),
            OWL.sameAs.asNode(),
            RDFS.seeAlso.asNode());

    /** Who wrote and published a document, and where it can be found. */
    public static final List<Node> PROVENANCE =
            List.of(DCTerms.creator.asNode(), DCTerms.publisher.asNode(), DCTerms.source.asNode());

    /** Title and number of a document, and a publisher who is no thing of its own. */
    public static final List<Node> PRINTED =
            List.of(DCTerms.title.asNode(), DCTerms.identifier.asNode(), DC_11.publisher.asNode());

    /** Copies its collections. */
    public Entry {
        kinds = List.copyOf(kinds);
        classes = Set.copyOf(classes);
        dates = List.copyOf(dates);
        links = Map.copyOf(links);
        texts = Map.copyOf(texts);
    }

    /** Whether it is of a kind. */
    public boolean is(Kind kind) {
        return classes.contains(kind.type());
    }

    /** What it is linked to by an editorial relation. */
    public List<Node> linked(Node relation) {
        return links.getOrDefault(relation, List.of());
    }

    /** What is printed on it. */
    public List<String> printed(Node property) {
        return texts.getOrDefault(property, List.of());
    }

    boolean saysAll(List<String> words) {
        return Folded.containsAll(folded, words);
    }
}
