package org.policygraph.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** What everyone understands first. */
    private static final List<Node> TELLING =
            List.of(Pg.ADDRESSES, Pg.HAS_OUTCOME, Pg.PROMOTES, Pg.PARTICIPATES_IN, Pg.HAS_PARTICIPANT, Pg.COMMITS_TO);

    private final Catalogue catalogue;

    Examples(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The best, by a rule that gives the same every time. */
    Optional<Statement> best() {
        return catalogue.statements().stream()
                .filter(statement -> statement.object().isURI())
                .filter(statement -> catalogue.entry(statement.subject()).isPresent()
                        && catalogue.entry(statement.object()).isPresent())
                .max(Comparator.comparingInt(this::worth)
                        .thenComparing(statement -> statement.passage().slug(), Comparator.reverseOrder())
                        .thenComparing(statement -> statement.subject().getURI(), Comparator.reverseOrder())
                        .thenComparing(statement -> statement.object().getURI(), Comparator.reverseOrder()));
    }

    private int worth(Statement statement) {
        String quote = statement.passage().quote();
        int telling = TELLING.indexOf(statement.predicate());
        return (telling < 0 ? 0 : 20 - telling)
                + (quote.length() >= SHORTEST && quote.length() <= LONGEST ? 16 : 0)
                + (statement.passage().row() == 0 ? 16 : 0)
                + (statement.passage().modality().equals("asserted") ? 8 : 0)
                + (!names(statement.object(), quote).isEmpty() ? 8 : 0)
                + (!names(statement.subject(), quote).isEmpty() ? 6 : 0)
                + (quote.endsWith(".") ? 8 : 0)
                + (labels(statement) <= LONGEST_LABELS ? 8 : 0)
                - (isInItself(statement) ? 30 : 0);
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

    /** The sentence, cut where it names the ends of the statement. */
    List<Example.Piece> pieces(Statement statement) {
        String quote = statement.passage().quote();
        List<String> names = Stream.of(names(statement.subject(), quote), names(statement.object(), quote))
                .filter(name -> !name.isEmpty())
                .toList();
        var pieces = new ArrayList<Example.Piece>();
        int from = 0;
        String folded = folded(quote);
        while (from < quote.length()) {
            int begin = from;
            Optional<String> next = names.stream()
                    .filter(name -> folded.indexOf(name, begin) >= 0)
                    .min(Comparator.comparingInt(name -> folded.indexOf(name, begin)));
            int at = next.map(name -> folded.indexOf(name, begin)).orElse(quote.length());
            if (at > from) {
                pieces.add(new Example.Piece(quote.substring(from, at), false));
            }
            from = at + next.map(String::length).orElse(0);
            if (from > at) {
                pieces.add(new Example.Piece(quote.substring(at, from), true));
            }
        }
        return pieces;
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
}
