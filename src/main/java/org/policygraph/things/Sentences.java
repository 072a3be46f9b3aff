package org.policygraph.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Words;

/** Gathers statements by the sentence or row that says them, so that the same words are shown once. */
final class Sentences {

    /** What rests on more than these has words of its own. */
    private static final int MOST_TO_COMPARE = 12;

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** What is the same for values that the same sentences speak of. */
    static Object key(Valued valued) {
        if (valued.said().isEmpty()) {
            return valued.origin();
        }
        if (valued.said().size() > MOST_TO_COMPARE) {
            return valued;
        }
        Set<String> sentences = new TreeSet<>();
        valued.said().forEach(statement -> sentences.add(sentence(statement.passage())));
        return sentences;
    }

    private static String sentence(Passage passage) {
        return passage.sentence().isEmpty()
                ? passage.slug()
                : passage.document().getURI() + " " + passage.sentence();
    }

    /** How many different sentences say some things. */
    static int count(List<Valued> values) {
        return (int) values.stream()
                .flatMap(valued -> valued.said().stream())
                .map(statement -> sentence(statement.passage()))
                .distinct()
                .count();
    }

    /**
     * The sentences that say something, as one reads.
     *
     * @param from how many to leave out
     * @param most how many to show
     */
    List<RelationView.SentenceView> of(List<Valued> values, int from, int most) {
        Map<String, List<Spoken>> sentences = new LinkedHashMap<>();
        for (Valued valued : values) {
            for (Statement statement : valued.said()) {
                sentences
                        .computeIfAbsent(sentence(statement.passage()), none -> new ArrayList<>())
                        .add(new Spoken(valued, statement));
            }
        }
        return sentences.values().stream()
                .skip(from)
                .limit(most)
                .map(spoken -> view(spoken, values.size() > 1))
                .toList();
    }

    private record Spoken(Valued valued, Statement statement) {}

    private RelationView.SentenceView view(List<Spoken> spoken, boolean several) {
        Map<Passage, List<Spoken>> passages = new LinkedHashMap<>();
        spoken.stream()
                .sorted(Comparator.comparingInt(
                        (Spoken each) -> -each.statement().passage().quote().length()))
                .forEach(each -> passages.computeIfAbsent(each.statement().passage(), none -> new ArrayList<>())
                        .add(each));
        var quotes = new ArrayList<String>();
        passages.keySet().stream()
                .map(Passage::quote)
                .filter(quote -> quotes.stream().noneMatch(longer -> longer.contains(quote)))
                .forEach(quotes::add);
        return new RelationView.SentenceView(
                quotes.getFirst(),
                quotes.subList(1, quotes.size()),
                passages.values().stream()
                        .map(each -> source(each, several && passages.size() > 1))
                        .toList());
    }

    private RelationView.Source source(List<Spoken> spoken, boolean named) {
        List<String> of = named
                ? spoken.stream()
                        .map(each -> words.link(each.valued().value()).label())
                        .map(Words::shortened)
                        .distinct()
                        .toList()
                : List.of();
        return new RelationView.Source(
                String.join(", ", of), words.evidence(spoken.getFirst().statement()), spoken.size() == 1);
    }
}
