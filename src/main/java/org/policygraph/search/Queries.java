package org.policygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/** Makes Lucene's queries of words. Nothing that is typed is ever taken for Lucene's own syntax. */
final class Queries {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_WITH_TYPOS = 40;
    private static final int SLOP = 1;

    /** The part of several words that must be found where not all are. */
    private static final double SOME = 0.6;

    private final TextIndex index;
    private final List<Word> words;
    private final String plain;
    private final Optional<String> language;

    /**
     * Queries for what was typed.
     *
     * @param plain its folded words with single spaces
     * @param language the language of the texts; empty for all
     */
    Queries(TextIndex index, List<Word> words, String plain, Optional<String> language) {
        this.index = index;
        this.words = words;
        this.plain = plain;
        this.language = language;
    }

    /** Finds texts of every field. */
    Query search(Matching matching) {
        var query = new BooleanQuery.Builder();
        boolean isStrict = matching == Matching.ALL_WORDS;
        var all = new BooleanQuery.Builder();
        List<Word> telling = words.stream().filter(word -> !word.saysLittle()).toList();
        boolean allOfThem = matching != Matching.SOME_WORDS;
        for (Word word : words) {
            Query one = isStrict ? exactly(word) : similar(word);
            all.add(one, !word.saysLittle() && allOfThem ? Occur.MUST : Occur.SHOULD);
        }
        if (!allOfThem) {
            all.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(SOME * telling.size())));
        }
        if (isStrict && words.size() > 1) {
            all.add(phrase(), Occur.SHOULD);
        }
        query.add(all.build(), Occur.SHOULD);
        addWhole(query);
        return within(query);
    }

    /** Finds names of which words begin with these. */
    Query suggest(boolean isStrict) {
        var all = new BooleanQuery.Builder();
        for (Word word : words) {
            if (!word.saysLittle() || words.getLast().equals(word)) {
                all.add(isStrict ? begins(TextIndex.NAME, word) : beginsAbout(word), Occur.MUST);
            }
        }
        var query = new BooleanQuery.Builder().add(all.build(), Occur.SHOULD);
        addWhole(query);
        return within(query);
    }

    private void addWhole(BooleanQuery.Builder query) {
        String squeezed = Plain.squeezed(plain);
        query.add(unscored(new TermQuery(new Term(TextIndex.EXACT, squeezed))), Occur.SHOULD);
        if (squeezed.length() >= SHORTEST_BEGINNING) {
            query.add(unscored(new PrefixQuery(new Term(TextIndex.BEGINS, squeezed))), Occur.SHOULD);
        }
    }

    private Query within(BooleanQuery.Builder query) {
        if (language.isEmpty()) {
            return query.build();
        }
        var languages = new BooleanQuery.Builder();
        for (String allowed : List.of(language.get(), "")) {
            languages.add(new TermQuery(new Term(TextIndex.LANGUAGE, allowed)), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(languages.build(), Occur.FILTER)
                .build();
    }

    private Query exactly(Word word) {
        return new DisjunctionMaxQuery(forms(word), 0);
    }

    private List<Query> forms(Word word) {
        var forms = new ArrayList<Query>();
        forms.add(new TermQuery(new Term(TextIndex.WORDS, word.plain())));
        for (String pair : word.pairs()) {
            forms.add(new TermQuery(new Term(TextIndex.WORDS, pair)));
        }
        for (String stem : word.stems()) {
            var term = new Term(TextIndex.STEMS, stem);
            if (index.has(term)) {
                forms.add(new TermQuery(term));
            }
        }
        return forms;
    }

    private Query similar(Word word) {
        List<Query> forms = forms(word);
        if (word.plain().length() >= SHORTEST_BEGINNING) {
            forms.add(begins(TextIndex.WORDS, word));
        }
        if (hasTypos(word)) {
            forms.add(new TermInSetQuery(TextIndex.WORDS, index.words().like(word)));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static Query begins(String field, Word word) {
        return new PrefixQuery(new Term(field, word.plain()));
    }

    /** Any word that begins with this one but for a letter or two. */
    private Query beginsAbout(Word word) {
        return hasTypos(word)
                ? new TermInSetQuery(TextIndex.NAME, index.nameWords().beginningLike(word))
                : begins(TextIndex.NAME, word);
    }

    private static boolean hasTypos(Word word) {
        return word.typos() > 0 && word.plain().length() <= LONGEST_WITH_TYPOS;
    }

    private Query phrase() {
        var phrase = new PhraseQuery.Builder().setSlop(SLOP);
        words.forEach(word -> phrase.add(new Term(TextIndex.WORDS, word.plain())));
        return phrase.build();
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
