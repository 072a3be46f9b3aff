package org.policygraph.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.system.Txn;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.store.ReleaseView;

/** Searches the texts of one release. Immutable, and independent of the store once it is made. Thread-safe. */
public final class SearchIndex {

    private final Catalogue catalogue;
    private final List<Findable> owners;
    private final List<Text> texts;
    private final double[] prominence;
    private final Set<String> known;
    private final Languages languages;
    private final TextIndex index;

    private SearchIndex(Catalogue catalogue, Texts read, Languages languages) {
        this.catalogue = catalogue;
        this.owners = read.owners();
        this.texts = read.all();
        this.prominence = owners.stream()
                .mapToDouble(owner -> prominence(owner, catalogue))
                .toArray();
        this.known = known(texts);
        this.languages = languages;
        this.index = TextIndex.of(texts, languages);
    }

    static SearchIndex of(ReleaseView view, Catalogue catalogue, Languages languages) {
        Texts read = Txn.calculateRead(view.dataset(), () -> Texts.of(catalogue, view.dataset()));
        return new SearchIndex(catalogue, read, languages);
    }

    /** The catalogue of the same release. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** How many things, passages and sentences there are to find. */
    public int size() {
        return owners.size();
    }

    /** The languages in which there is anything to search, in order. */
    public Set<String> languages() {
        return known;
    }

    /**
     * What is found by words. They are looked for strictly first, and less and less so as long as there is nothing.
     *
     * @param check asked now and then; may end the search by throwing
     */
    public Found search(Wanted wanted, Runnable check) {
        var search = new Search(this, wanted, check);
        for (Matching matching : List.of(Matching.ALL_WORDS, Matching.SIMILAR_WORDS)) {
            Ranking ranking = search.ranking(matching);
            if (!ranking.isEmpty()) {
                return search.found(ranking, matching);
            }
        }
        return search.found(search.ranking(Matching.SOME_WORDS), Matching.SOME_WORDS);
    }

    /** Things of which a name goes on like this; names that are only similar are looked for if there is room. */
    public Found suggest(Wanted wanted) {
        var search = new Search(this, wanted, () -> {});
        Found strict = search.found(search.suggestions(Matching.ALL_WORDS), Matching.ALL_WORDS);
        if (strict.total() >= wanted.best()) {
            return strict;
        }
        Found similar = search.found(search.suggestions(Matching.SIMILAR_WORDS), Matching.SIMILAR_WORDS);
        return similar.total() > strict.total() ? similar : strict;
    }

    List<Findable> owners() {
        return owners;
    }

    Text text(int number) {
        return texts.get(number);
    }

    double prominence(int owner) {
        return prominence[owner];
    }

    Languages stems() {
        return languages;
    }

    TextIndex index() {
        return index;
    }

    private static Set<String> known(List<Text> texts) {
        var known = new TreeSet<String>();
        texts.forEach(text -> known.add(text.language()));
        known.remove("");
        return known;
    }

    /** Of what much is said, much is asked. */
    private static double prominence(Findable owner, Catalogue catalogue) {
        return owner instanceof Findable.Thing thing
                ? Math.log1p(catalogue.statements(thing.entry().node()).size())
                : 0;
    }
}
