package org.policygraph.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Plain words for the terms of other vocabularies. Their owners say what they are called, so the ontology does not; but
 * nobody who reads a page should have to know it.
 */
public final class ForeignTerms {

    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");
    private static final Node DEPRECATED = NodeFactory.createURI(OWL.getURI() + "deprecated");

    private static final Map<Node, Phrase> WORDS = Map.ofEntries(
            Map.entry(RDF.type.asNode(), new Phrase("kind", "is a")),
            Map.entry(RDFS.label.asNode(), new Phrase("called", "is called")),
            Map.entry(RDFS.comment.asNode(), new Phrase("remark", "has the remark")),
            Map.entry(RDFS.seeAlso.asNode(), new Phrase("see also", "see also")),
            Map.entry(OWL.sameAs.asNode(), new Phrase("the same elsewhere", "is the same as")),
            Map.entry(SAME_AS, new Phrase("the same elsewhere", "is the same as")),
            Map.entry(DEPRECATED, new Phrase("withdrawn", "is withdrawn")),
            Map.entry(SKOS.prefLabel.asNode(), new Phrase("called", "is called")),
            Map.entry(SKOS.altLabel.asNode(), new Phrase("also called", "is also called")),
            Map.entry(SKOS.hiddenLabel.asNode(), new Phrase("also found as", "is also found as")),
            Map.entry(SKOS.notation.asNode(), new Phrase("code", "has the code")),
            Map.entry(SKOS.definition.asNode(), new Phrase("meaning", "means")),
            Map.entry(SKOS.example.asNode(), new Phrase("example", "has the example")),
            Map.entry(SKOS.note.asNode(), new Phrase("remark", "has the remark")),
            Map.entry(SKOS.scopeNote.asNode(), new Phrase("remark on its use", "has the remark on its use")),
            Map.entry(SKOS.broader.asNode(), new Phrase("broader topic", "has the broader topic")),
            Map.entry(SKOS.narrower.asNode(), new Phrase("narrower topic", "has the narrower topic")),
            Map.entry(SKOS.related.asNode(), new Phrase("related topic", "has the related topic")),
            Map.entry(SKOS.broaderTransitive.asNode(), new Phrase("topic above it", "is below the topic")),
            Map.entry(SKOS.narrowerTransitive.asNode(), new Phrase("topic below it", "is above the topic")),
            Map.entry(SKOS.inScheme.asNode(), new Phrase("in the list", "is in the list")),
            Map.entry(SKOS.topConceptOf.asNode(), new Phrase("at the top of", "is at the top of")),
            Map.entry(SKOS.hasTopConcept.asNode(), new Phrase("topic at its top", "has at its top")),
            Map.entry(SKOS.exactMatch.asNode(), new Phrase("the same as", "is the same as")),
            Map.entry(SKOS.closeMatch.asNode(), new Phrase("close to", "is close to")),
            Map.entry(SKOS.broadMatch.asNode(), new Phrase("narrower than", "is narrower than")),
            Map.entry(SKOS.narrowMatch.asNode(), new Phrase("broader than", "is broader than")),
            Map.entry(SKOS.relatedMatch.asNode(), new Phrase("related to", "is related to")),
            Map.entry(DCTerms.title.asNode(), new Phrase("title", "has the title")),
            Map.entry(DCTerms.identifier.asNode(), new Phrase("number", "has the number")),
            Map.entry(DCTerms.description.asNode(), new Phrase("text", "has the text")),
            Map.entry(DCTerms.creator.asNode(), new Phrase("written by", "was written by")),
            Map.entry(DCTerms.publisher.asNode(), new Phrase("published by", "was published by")),
            Map.entry(DC_11.publisher.asNode(), new Phrase("published by", "was published by")),
            Map.entry(DCTerms.references.asNode(), new Phrase("refers to", "refers to")),
            Map.entry(DCTerms.isReferencedBy.asNode(), new Phrase("referred to by", "is referred to by")),
            Map.entry(DCTerms.replaces.asNode(), new Phrase("stands in the place of", "stands in the place of")),
            Map.entry(DCTerms.isReplacedBy.asNode(), new Phrase("replaced by", "was replaced by")),
            Map.entry(DCTerms.isPartOf.asNode(), new Phrase("part of", "is part of")),
            Map.entry(DCTerms.source.asNode(), new Phrase("found at", "was found at")),
            Map.entry(DCTerms.type.asNode(), new Phrase("kind", "is of the kind")),
            Map.entry(DCTerms.license.asNode(), new Phrase("licence", "has the licence")),
            Map.entry(DCTerms.language.asNode(), new Phrase("language", "is in the language")),
            Map.entry(DCTerms.issued.asNode(), new Phrase("issued", "was issued")),
            Map.entry(DCTerms.modified.asNode(), new Phrase("changed", "was changed")));

    private ForeignTerms() {}

    /** A term over a list of values, and between two things in a sentence. */
    private record Phrase(String name, String verb) {}

    /** What a term is called over a list of what it leads to. */
    public static Optional<String> name(Node term) {
        return Optional.ofNullable(WORDS.get(term)).map(Phrase::name);
    }

    /** What a term is called in a sentence. */
    public static Optional<String> verb(Node term) {
        return Optional.ofNullable(WORDS.get(term)).map(Phrase::verb);
    }
}
