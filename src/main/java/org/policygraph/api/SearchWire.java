package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of searches; fields are always there, as in {@link Wire}. */
final class SearchWire {

    private SearchWire() {}

    @Schema(description = "A page of what was found, the best first.")
    record SearchResult(
            @Schema(description = "How many hits there are on all pages together.")
            long total,

            @Schema(description = "Which page this is, from 1.")
            int page,

            @Schema(description = "How many there are on a page at most.")
            int size,

            @Schema(
                    description = "How strictly the words were looked for: 'all-words'; 'similar-words' where nothing"
                            + " has all of them as they are typed; 'some-words' where nothing has all of them at all.",
                    example = "all-words")
            String matching,

            @Schema(
                    description = "How many hits there are of each kind, whichever kinds were asked for. A thing counts"
                            + " for each of its kinds.")
            List<KindCount> kinds,

            Wire.Links links,
            List<SearchHit> items,
            Wire.Completeness completeness) {}

    @Schema(description = "How many hits are of a kind.")
    record KindCount(@Schema(example = "topic") String kind, int count) {}

    @Schema(description = "Something that was found: a thing, a passage, or a sentence that no passage quotes.")
    record SearchHit(
            @Schema(description = "Its kinds, as in the parameter 'kind'.")
            List<String> kinds,

            @Schema(description = "The thing, the passage, or the document in which the sentence stands.")
            String iri,

            @Nullable String slug,
            @Nullable String href,

            @Schema(description = "What it is called; of passages and sentences, the document's title.")
            String label,

            @Schema(description = "Its most specific classes in the ontology; of passages and sentences none.")
            List<Wire.Term> classes,

            @Nullable String definition,
            Match match,

            @Schema(description = "Where it stands; null for a thing.") @Nullable
            Place place) {}

    @Schema(description = "Why it was found.")
    record Match(
            @Schema(
                    description = "What of it: label, alternative label, acronym, notation, initials, slug, names,"
                            + " label of a matching concept, definition, quote or text.",
                    example = "alternative label")
            String field,

            @Nullable String language,

            @Schema(description = "That text, or the part of it that shows the words; without any markup.")
            String text,

            @Schema(description = "Where the words stand in it, in order.")
            List<Marked> marks,

            @Schema(description = "Whether the text begins before this part.")
            boolean cutBefore,

            @Schema(description = "Whether the text goes on after this part.")
            boolean cutAfter) {}

    @Schema(description = "A part of a text, in Unicode code points.")
    record Marked(
            @Schema(description = "The first character, from 0.")
            int start,

            @Schema(description = "The character after the last.")
            int end) {}

    @Schema(description = "Where a quote or a sentence stands.")
    record Place(
            @Schema(description = "The document's own words, all of them.")
            String quote,

            @Schema(description = "The page on which they stand, from 1; null in a table.") @Nullable
            Integer page,

            @Schema(description = "The row of the table, from 1; null in any other text.") @Nullable
            Integer row,

            String document,
            String documentTitle,

            @Schema(description = "The passage; null for a sentence that no passage quotes.") @Nullable
            String passage,

            @Schema(description = "The first character in the stored text, from 0.")
            int startOffset,

            @Schema(description = "The character after the last.")
            int endOffset) {}

    @Schema(description = "Things that are called so, the best first.")
    record Suggestions(
            @Schema(description = "How many things are called so.")
            long total,

            @Schema(
                    description = "'all-words', or 'similar-words' if names are among them that are only similar.",
                    example = "all-words")
            String matching,

            List<Suggestion> items,
            Wire.Completeness completeness) {}

    @Schema(description = "A thing that somebody may mean.")
    record Suggestion(String iri, String slug, @Nullable String href, String label, List<String> kinds, Match match) {}
}
