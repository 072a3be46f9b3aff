package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of the face. Fields are always there; what is not known is null, because a missing field says less. */
final class Wire {

    private Wire() {}

    @Schema(description = "A page of a list, in a stable order.")
    record Page<T>(
            @Schema(description = "How many there are on all pages together.")
            long total,

            @Schema(description = "Which page this is, from 1.")
            int page,

            @Schema(description = "How many there are on a page at most.")
            int size,

            Links links,
            List<T> items,
            Completeness completeness)
            implements Answer {

        @Override
        public List<?> all() {
            return items;
        }
    }

    @Schema(description = "A single thing.")
    record One<T>(T item, Links links, Completeness completeness) implements Answer {

        @Override
        public List<?> all() {
            return List.of(item);
        }
    }

    /** What a format that knows no pages is written from. */
    sealed interface Answer permits Page, One {

        List<?> all();

        Completeness completeness();
    }

    @Schema(
            description = "Addresses on this server; null where there is no such page. Those of other pages hold a"
                    + " cursor, and stay in the release of this one.")
    record Links(
            String self,
            @Nullable String first,
            @Nullable String prev,
            @Nullable String next,
            @Nullable String last) {}

    @Schema(description = "How far the answer can be relied on.")
    record Completeness(
            @Schema(description = "'complete', or 'truncated' if a limit cut something off.", example = "complete")
            String state,

            @Schema(description = "The limit that cut something off.") @Nullable
            String limit,

            @Schema(description = "How many were cut off, where that is known.") @Nullable
            Long more,

            @Schema(description = "The number of the release that was asked.", example = "1")
            long release,

            @Schema(description = "The IRI of that release.", example = "https://w3id.org/policygraph/releases/1")
            String releaseIri,

            @Schema(description = "When that release was published.")
            Instant released,

            @Schema(description = "How many documents it holds. What is not found has no evidence in these documents.")
            long documentsSearched) {}

    @Schema(description = "A class or predicate of the ontology.")
    record Term(String iri, String name, String label) {}

    @Schema(description = "A thing, by its name.")
    record Reference(
            String iri,
            @Nullable String slug,
            String label,

            @Schema(description = "Where its own view is, if it has one.") @Nullable
            String href) {}

    @Schema(description = "What a statement ends in: a thing (iri, slug, label, href) or a value.")
    record End(
            @Nullable String iri,
            @Nullable String slug,
            String label,
            @Nullable String href,
            @Nullable String value,
            @Nullable String language,
            @Nullable String datatype) {}

    @Schema(description = "A statement with the sentence that says so.")
    record Relation(
            Reference subject,
            Term predicate,
            End object,

            @Schema(description = "The document's own words.")
            String quote,

            @Schema(description = "The page on which they stand, from 1; null in a table.") @Nullable
            Integer page,

            @Schema(description = "The row of the table that they are, from 1; null in any other text.") @Nullable
            Integer row,

            @Schema(description = "The number of the sentence; empty in a table.")
            String sentence,

            @Schema(description = "The document's IRI.") String document,
            String documentTitle,
            @Schema(description = "The passage's IRI.") String passage,
            String passageHref,

            @Schema(description = "How the document says it.", example = "asserted") @Nullable
            String modality,

            @Schema(description = "When it holds (EDTF), if the document says so.") @Nullable
            String validTime,

            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,

            @Schema(description = "The IRI under which this statement of this passage can be cited.")
            String claim,

            String claimHref) {}

    @Schema(description = "What the rules of the ontology add; it has no quote of its own.")
    record Inference(Reference subject, Term predicate, Reference object) {}

    @Schema(description = "The statements with one predicate, seen from the thing.")
    record RelationGroup(
            Term predicate,

            @Schema(description = "'outgoing' if the thing is the subject, 'incoming' if it is the object.")
            String direction,

            @Schema(description = "How many there are; at most 100 are shown.")
            int total,

            List<Relation> relations) {}

    @Schema(description = "A match in another vocabulary.")
    record Mapping(Term relation, String iri, @Nullable String label) {}

    @Schema(description = "Two claims that contradict each other; both are kept.")
    record Conflict(Relation claim, @Nullable Relation contradictedBy, String contradictingClaim) {}

    @Schema(description = "A thing in a list.")
    record Summary(
            String iri,
            String slug,
            @Nullable String href,
            String label,
            Map<String, String> labels,
            Map<String, List<String>> altLabels,
            List<Term> kinds,
            @Nullable String definition,
            @Schema(description = "Its own dates (EDTF).") List<String> dates,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,

            @Schema(description = "How many fora a quote links with it.")
            int forumCount,

            @Schema(description = "In how many documents a quote speaks of it.")
            int documentCount,

            @Schema(description = "How many statements with a quote speak of it.")
            int statementCount,

            @Schema(
                    description = "Why it is in the list: the statements that link it with the topic, actor or forum"
                            + " asked for, at most 20. Empty where only inferred statements link them.")
            List<Relation> evidence) {}

    @Schema(description = "What lies above, below and beside it.")
    record Hierarchy(
            List<Reference> broader,
            List<Reference> narrower,
            List<Reference> related,
            List<Reference> subFora,
            List<Reference> subForumOf) {}

    @Schema(description = "Everything that a release says of a thing.")
    record Details(
            String iri,
            String slug,
            @Nullable String href,
            String label,
            Map<String, String> labels,
            Map<String, List<String>> altLabels,
            List<Term> kinds,
            Map<String, String> definitions,

            @Schema(description = "Remarks of the curators.")
            List<String> notes,

            @Schema(description = "Its own dates (EDTF).") List<String> dates,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Hierarchy hierarchy,

            @Schema(description = "The topics that it is linked with, inferred links included.")
            List<Reference> topics,

            List<Reference> fora,
            List<Reference> actors,
            List<RelationGroup> relations,
            List<Inference> inferred,
            List<Mapping> mappings,
            List<Conflict> conflicts) {}

    @Schema(description = "A quote, and the statements that it supports.")
    record PassageView(
            String iri,
            String slug,
            String href,
            String document,
            String documentTitle,
            String sentence,
            String quote,

            @Schema(description = "The page on which it stands, from 1; null in a table.") @Nullable
            Integer page,

            @Schema(description = "The row of the table that it is, from 1; null in any other text.") @Nullable
            Integer row,

            @Schema(description = "The first character in the stored text, from 0.")
            int startOffset,

            @Schema(description = "The character after the last.")
            int endOffset,

            @Nullable String modality,
            @Nullable String validTime,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<String> notes,
            List<Relation> statements) {}

    @Schema(description = "A document: what it says of itself, its passages, what is said of it.")
    record DocumentView(
            @Nullable String title,
            @Nullable String number,
            List<Reference> publishers,
            Details details,
            List<PassageView> passages) {}

    @Schema(description = "One statement of one passage, and the claims that contradict it.")
    record ClaimView(String iri, Relation relation, List<Conflict> conflicts) {}
}
