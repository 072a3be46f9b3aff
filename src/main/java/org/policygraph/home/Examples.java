package org.policygraph.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Pg;

/** Finds the statement of a release that shows best what all of them are: plain, short, and in the words of the sentence. */
final class Examples {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 170;
    private static final int LONGEST_LABELS = 70;
    private static final int LOOKED_AT = 2_000;

    /** What everyone understands first. */
    private static final List<Node> TELLING =
            List.of(Pg.ADDRESSES, Pg.HAS_OUTCOME, Pg.PROMOTES, Pg.PARTICIPATES_IN, Pg.HAS_PARTICIPANT, Pg.COMMITS_TO);

    private final Catalogue catalogue;

    Examples(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The best, by a rule that gives the same every time. Whether a sentence names what it speaks of takes long to find, so
     * that only the best by everything else are looked at for that.
     */
    Optional<Statement> best() {
        return catalogue.statements().stream()
                .filter(statement -> statement.object().isURI())
                .filter(statement -> catalogue.entry(statement.subject()).isPresent()
                        && catalogue.entry(statement.object()).isPresent())
                .map(statement -> new Rated(statement, plain(statement)))
                .sorted(Rated.BEST_FIRST)
                .limit(LOOKED_AT)
                .map(rated -> new Rated(rated.statement(), rated.worth() + named(rated.statement())))
                .min(Rated.BEST_FIRST)
                .map(Rated::statement);
    }

    private int plain(Statement statement) {
        String quote = statement.passage().quote();
        int telling = TELLING.indexOf(statement.predicate());
        return (telling < 0 ? 0 : 20 - telling)
                + (quote.length() >= SHORTEST && quote.length() <= LONGEST ? 16 : 0)
                + (statement.passage().row() == 0 ? 16 : 0)
                + (statement.passage().modality().equals("asserted") ? 8 : 0)
                + (quote.endsWith(".") ? 8 : 0)
                + (labels(statement) <= LONGEST_LABELS ? 8 : 0)
                + (is(statement.subject(), Pg.FORUM) && is(statement.object(), Pg.TOPIC) ? 10 : 0);
    }

    private int named(Statement statement) {
        String quote = statement.passage().quote();
        return (!names(statement.object(), quote).isEmpty() ? 8 : 0)
                + (!names(statement.subject(), quote).isEmpty() ? 6 : 0)
                - (isInItself(statement) ? 30 : 0);
    }

    private boolean is(Node thing, Node type) {
        return catalogue.entry(thing).stream().anyMatch(entry -> entry.classes().contains(type));
    }

    private int labels(Statement statement) {
        return label(statement.subject()).length() + label(statement.object()).length();
    }

    /** Whether the one end is named in the name of the other, so that the statement tells nothing new. */
    private boolean isInItself(Statement statement) {
        String subject = folded(label(statement.subject()));
        String object = folded(label(statement.object()));
        return subject.contains(object) || object.contains(subject);
    }

    private String label(Node thing) {
        return catalogue.entry(thing).map(Entry::label).orElse("");
    }

    /** The sentence, cut where it names the ends of the statement: the one where it first does, the other where it last does. */
    List<Example.Piece> pieces(Statement statement) {
        String quote = statement.passage().quote();
        String folded = folded(quote);
        String subject = names(statement.subject(), quote);
        String object = names(statement.object(), quote);
        var marks = new TreeMap<Integer, Integer>();
        if (!subject.isEmpty()) {
            int at = folded.indexOf(subject);
            marks.put(at, at + subject.length());
        }
        if (!object.isEmpty()) {
            int at = folded.lastIndexOf(object);
            int end = at + object.length();
            if (marks.entrySet().stream().allMatch(mark -> end <= mark.getKey() || at >= mark.getValue())) {
                marks.put(at, end);
            }
        }
        var pieces = new ArrayList<Example.Piece>();
        int from = 0;
        for (Map.Entry<Integer, Integer> mark : marks.entrySet()) {
            add(pieces, quote.substring(from, mark.getKey()), false);
            add(pieces, quote.substring(mark.getKey(), mark.getValue()), true);
            from = mark.getValue();
        }
        add(pieces, quote.substring(from), false);
        return pieces;
    }

    private static void add(List<Example.Piece> pieces, String text, boolean named) {
        if (!text.isEmpty()) {
            pieces.add(new Example.Piece(text, named));
        }
    }

    /** The longest name of a thing that stands in a sentence; empty if none does. */
    private String names(Node thing, String quote) {
        String folded = folded(quote);
        return catalogue.entry(thing).stream()
                .flatMap(entry -> Stream.concat(
                        entry.words().labels().values().stream(),
                        entry.words().altLabels().values().stream().flatMap(List::stream)))
                .map(Examples::folded)
                .filter(name -> !name.isBlank() && folded.contains(name))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Without accents only where that keeps every letter at its place. */
    private static String folded(String text) {
        String folded = Folded.of(text);
        return folded.length() == text.length() ? folded : text;
    }

    Example view(Statement statement, Words words) {
        return new Example(
                pieces(statement),
                words.statement(statement),
                new Example.Kinds(kind(statement.subject(), words), kind(statement.object(), words)),
                words.evidence(statement));
    }

    private String kind(Node thing, Words words) {
        return catalogue.entry(thing).map(Entry::kinds).orElse(List.of()).stream()
                .findFirst()
                .map(words::label)
                .orElse("");
    }

    /** A statement and how well it shows what all of them are. */
    private record Rated(Statement statement, int worth) {

        private static final Comparator<Rated> BEST_FIRST = Comparator.comparingInt(Rated::worth)
                .reversed()
                .thenComparing(rated -> rated.statement().passage().slug())
                .thenComparing(rated -> rated.statement().subject().getURI())
                .thenComparing(rated -> rated.statement().object().getURI());
    }
}
