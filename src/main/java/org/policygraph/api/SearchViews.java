package org.policygraph.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Words;
import org.policygraph.search.Findable;
import org.policygraph.search.FoundKind;
import org.policygraph.search.Hit;

/** Puts hits into the words of the wire. */
final class SearchViews {

    private final Relations relations;
    private final Optional<String> language;

    /**
     * Views of one release.
     *
     * @param language the language of labels, where they have it
     */
    SearchViews(Catalogue catalogue, Optional<String> language) {
        this.relations = new Relations(catalogue);
        this.language = language;
    }

    SearchWire.SearchHit hit(Hit hit) {
        return switch (hit.found()) {
            case Findable.Thing thing -> thing(hit, thing.entry());
            case Findable.Quote(Passage passage) -> quote(hit, passage);
            case Findable.Sentence sentence -> sentence(hit, sentence);
        };
    }

    SearchWire.Suggestion suggestion(Hit hit, Entry entry) {
        return new SearchWire.Suggestion(
                entry.node().getURI(),
                entry.slug(),
                Addresses.of(entry).orElse(null),
                label(entry),
                kinds(hit),
                match(hit));
    }

    static List<SearchWire.KindCount> counts(Map<FoundKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new SearchWire.KindCount(kind.getKey().word(), kind.getValue()))
                .toList();
    }

    private SearchWire.SearchHit thing(Hit hit, Entry entry) {
        return new SearchWire.SearchHit(
                kinds(hit),
                entry.node().getURI(),
                entry.slug(),
                Addresses.of(entry).orElse(null),
                label(entry),
                entry.kinds().stream().map(relations::term).toList(),
                own(entry.words().definitions())
                        .or(() -> Words.english(entry.words().definitions()))
                        .orElse(null),
                match(hit),
                null);
    }

    private SearchWire.SearchHit quote(Hit hit, Passage passage) {
        Wire.PassageView view = relations.passage(passage);
        return new SearchWire.SearchHit(
                kinds(hit),
                view.iri(),
                view.slug(),
                view.href(),
                view.documentTitle(),
                List.of(),
                null,
                match(hit),
                new SearchWire.Place(
                        view.quote(),
                        view.page(),
                        view.row(),
                        view.document(),
                        view.documentTitle(),
                        view.iri(),
                        view.startOffset(),
                        view.endOffset()));
    }

    private SearchWire.SearchHit sentence(Hit hit, Findable.Sentence sentence) {
        Wire.Reference document = relations.reference(sentence.document());
        return new SearchWire.SearchHit(
                kinds(hit),
                document.iri(),
                document.slug(),
                document.href(),
                document.label(),
                List.of(),
                null,
                match(hit),
                new SearchWire.Place(
                        sentence.text(),
                        sentence.page(),
                        null,
                        document.iri(),
                        document.label(),
                        null,
                        sentence.start(),
                        sentence.end()));
    }

    private String label(Entry entry) {
        return own(entry.words().labels()).orElse(entry.label());
    }

    private Optional<String> own(Map<String, String> texts) {
        return language.map(texts::get);
    }

    private static List<String> kinds(Hit hit) {
        return hit.found().kinds().stream().sorted().map(FoundKind::word).toList();
    }

    private static SearchWire.Match match(Hit hit) {
        return new SearchWire.Match(
                hit.field().word(),
                Relations.orNull(hit.language()),
                hit.snippet().text(),
                hit.snippet().marks().stream()
                        .map(mark -> new SearchWire.Marked(mark.start(), mark.end()))
                        .toList(),
                hit.snippet().cutBefore(),
                hit.snippet().cutAfter());
    }
}
