package org.policygraph.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/** One search in one index. Not thread-safe. */
final class Search {

    private static final int CHECK_EVERY = 1024;

    /** What a text in the language of the searcher is better than the same in another. */
    private static final double OWN_LANGUAGE = 0.5;

    /** What prominence counts beside how well the words fit. */
    private static final double PROMINENCE = 0.3;

    private static final double PER_CHANGE = 100;
    private static final double FIRST_WORD = 50;

    /** What a name of which everything was typed is better than one of which nothing was. */
    private static final double COVERED = 10;

    private static final String ENGLISH = "en";

    private final SearchIndex index;
    private final Wanted wanted;
    private final Runnable check;
    private final String plain;
    private final String squeezed;
    private final List<Word> words;
    private final Queries queries;
    private final Map<Word, Likeness> likenesses = new LinkedHashMap<>();
    private int seen;

    Search(SearchIndex index, Wanted wanted, Runnable check) {
        this.index = index;
        this.wanted = wanted;
        this.check = check;
        List<Token> typed = Token.of(wanted.typed());
        this.plain = Plain.joined(typed);
        this.squeezed = Plain.squeezed(plain);
        this.words =
                Word.of(typed, index.stems(), wanted.language().map(Set::of).orElse(index.languages()));
        words.stream()
                .filter(word -> !word.saysLittle())
                .forEach(word -> likenesses.put(word, new Likeness(word.plain(), word.typos())));
        this.queries = new Queries(index.index(), words, plain, wanted.language());
    }

    /** Everything that says the words. */
    Ranking ranking(Matching matching) {
        return ranking(queries.search(matching), matching == Matching.ALL_WORDS ? this::score : this::likeness);
    }

    /** Everything that is called so. */
    Ranking suggestions(Matching matching) {
        boolean isStrict = matching == Matching.ALL_WORDS;
        return ranking(queries.suggest(isStrict), isStrict ? this::briefness : this::likeness);
    }

    private Ranking ranking(Query query, Fit fit) {
        var ranking = new Ranking(index.owners().size());
        if (words.isEmpty()) {
            return ranking;
        }
        index.index().each(query, (number, score) -> {
            if (seen++ % CHECK_EVERY == 0) {
                check.run();
            }
            Text text = index.text(number);
            Rank rank = Rank.of(text, plain, squeezed, isBeside(text.owner()));
            ranking.add(
                    text.owner(),
                    number,
                    rank,
                    fit.of(text, score) + PROMINENCE * index.prominence(text.owner()) + own(text));
        });
        return ranking;
    }

    /** The best of a ranking, and how many there are of each kind. */
    Found found(Ranking ranking, Matching matching) {
        Predicate<Findable> selected = new Selected(index.catalogue(), wanted.selection());
        int[] owners = ranking.owners()
                .filter(owner -> selected.test(index.owners().get(owner)))
                .toArray();
        int[] ofKind = IntStream.of(owners).filter(this::isOfWantedKind).toArray();
        var highlighter = new Highlighter(index.stems(), words, matching == Matching.ALL_WORDS);
        List<Hit> best = ranking.best(ofKind, wanted.best()).stream()
                .map(owner -> hit(owner, ranking, highlighter))
                .toList();
        return new Found(ofKind.length, best, kinds(owners), matching);
    }

    private Hit hit(int owner, Ranking ranking, Highlighter highlighter) {
        Text text = index.text(ranking.text(owner));
        return new Hit(
                index.owners().get(owner),
                text.field(),
                text.language(),
                highlighter.snippet(text, ranking.rank(owner)),
                ranking.score(owner));
    }

    private Map<FoundKind, Integer> kinds(int[] owners) {
        var kinds = new EnumMap<FoundKind, Integer>(FoundKind.class);
        for (int owner : owners) {
            index.owners().get(owner).kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        return kinds;
    }

    private boolean isOfWantedKind(int owner) {
        Set<FoundKind> kinds = index.owners().get(owner).kinds();
        return wanted.kinds().isEmpty() || wanted.kinds().stream().anyMatch(kinds::contains);
    }

    /** Roles, memberships and the like are named after the things that they link, and are not the thing itself. */
    private boolean isBeside(int owner) {
        return index.owners().get(owner).kinds().contains(FoundKind.OTHER);
    }

    private double own(Text text) {
        String own = wanted.language().orElse(ENGLISH);
        return text.language().equals(own) || text.language().isEmpty() ? OWN_LANGUAGE : 0;
    }

    private double score(Text text, float score) {
        return score;
    }

    /** How much of a name was typed. */
    private double briefness(Text text, float score) {
        return COVERED * Math.min(1, (double) plain.length() / text.text().length());
    }

    /** How like a name is to what was typed; of other texts it makes no difference. */
    private double likeness(Text text, float score) {
        if (!text.field().isName() && text.field() != Field.NAMES) {
            return 0;
        }
        List<Token> name = Token.of(text.text());
        double changes = likenesses.entrySet().stream()
                .mapToInt(word -> changes(word.getKey(), word.getValue(), name))
                .sum();
        boolean beginsAlike =
                !name.isEmpty() && words.getFirst().isLike(name.getFirst().plain());
        return Math.max(0, Ranking.RANK / 2 - PER_CHANGE * changes)
                + (beginsAlike ? FIRST_WORD : 0)
                + briefness(text, score);
    }

    private static int changes(Word word, Likeness likeness, List<Token> name) {
        return name.stream()
                .mapToInt(token -> likeness.changesToBegin(token.plain()))
                .min()
                .orElse(word.typos() + 1);
    }

    /** How well a text fits that was found. */
    private interface Fit {

        double of(Text text, float score);
    }
}
