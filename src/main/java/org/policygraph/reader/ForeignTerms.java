package org.policygraph.reader;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Plain words for the terms of other vocabularies, which a release does not name. */
public final class ForeignTerms {

    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");

    private static final Map<Node, String> WORDS = Map.ofEntries(
            Map.entry(SKOS.prefLabel.asNode(), "called"),
            Map.entry(SKOS.altLabel.asNode(), "also called"),
            Map.entry(SKOS.notation.asNode(), "code"),
            Map.entry(SKOS.broader.asNode(), "broader topic"),
            Map.entry(SKOS.narrower.asNode(), "narrower topic"),
            Map.entry(SKOS.related.asNode(), "related topic"),
            Map.entry(SKOS.exactMatch.asNode(), "the same as"),
            Map.entry(SKOS.closeMatch.asNode(), "close to"),
            Map.entry(SKOS.broadMatch.asNode(), "narrower than"),
            Map.entry(SKOS.narrowMatch.asNode(), "broader than"),
            Map.entry(SKOS.relatedMatch.asNode(), "related to"),
            Map.entry(SAME_AS, "the same elsewhere"),
            Map.entry(OWL.sameAs.asNode(), "the same elsewhere"),
            Map.entry(RDFS.seeAlso.asNode(), "see also"),
            Map.entry(DCTerms.title.asNode(), "title"),
            Map.entry(DCTerms.identifier.asNode(), "number"),
            Map.entry(DCTerms.description.asNode(), "text"),
            Map.entry(DCTerms.creator.asNode(), "written by"),
            Map.entry(DCTerms.publisher.asNode(), "published by"),
            Map.entry(DC_11.publisher.asNode(), "published by"),
            Map.entry(DCTerms.references.asNode(), "refers to"),
            Map.entry(DCTerms.isReferencedBy.asNode(), "referred to by"),
            Map.entry(DCTerms.replaces.asNode(), "stands in the place of"),
            Map.entry(DCTerms.isReplacedBy.asNode(), "replaced by"),
            Map.entry(DCTerms.source.asNode(), "found at"),
            Map.entry(DCTerms.type.asNode(), "sort"),
            Map.entry(DCTerms.license.asNode(), "licence"),
            Map.entry(DCTerms.language.asNode(), "language"),
            Map.entry(DCTerms.issued.asNode(), "issued"),
            Map.entry(DCTerms.modified.asNode(), "changed"));

    private ForeignTerms() {}

    /** What a page calls a term. */
    public static Optional<String> words(Node term) {
        return Optional.ofNullable(WORDS.get(term));
    }
}
