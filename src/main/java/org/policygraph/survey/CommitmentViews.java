package org.policygraph.survey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;
import org.policygraph.commitments.Commitment;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.State;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;

/** Puts commitments into the words of the page. */
record CommitmentViews(Words words, Commitments commitments) {

    private static final int MOST_AIMS = 12;

    CommitmentView view(Commitment commitment) {
        return new CommitmentView(
                "commitment-" + commitment.thing().slug(),
                words.link(commitment.thing().node()),
                commitment.thing().classes().contains(Pg.COMMITMENT) ? "commitment" : "plan",
                links(commitment.makers().stream()),
                links(commitment.madeAt().stream().map(Statement::object)),
                due(commitment),
                links(commitment.content().stream()
                        .map(Statement::object)
                        .filter(Node::isURI)
                        .distinct()
                        .limit(MOST_AIMS)),
                fate(commitment.state()),
                commitment.state().word(),
                why(commitment),
                became(commitment),
                said(commitment));
    }

    static String fate(State state) {
        return switch (state) {
            case KEPT -> "Kept";
            case PARTLY -> "Partly kept";
            case OVERDUE -> "Overdue";
            case NO_EVIDENCE -> "No evidence";
        };
    }

    private static String due(Commitment commitment) {
        return String.join(
                " or ",
                commitment.thing().dates().stream()
                        .map(date -> EdtfWords.of(date, false))
                        .toList());
    }

    private String why(Commitment commitment) {
        String day = day(commitments.day());
        return switch (commitment.state()) {
            case KEPT -> "By " + day + " something had come about that keeps it wholly.";
            case PARTLY -> "By " + day + " something had come about, or was being done, that keeps a part of it.";
            case OVERDUE ->
                "The last day on which it may fall due, "
                        + commitment.due().latest().map(CommitmentViews::day).orElse("")
                        + ", had passed by " + day + ", and " + silence() + " Overdue does not mean broken.";
            case NO_EVIDENCE -> "As of " + day + ", " + silence() + " That does not mean that it was broken.";
        };
    }

    private String silence() {
        return "no sentence in the " + commitments.documentsSearched() + " documents of this release ("
                + commitments.documentsByThen() + " of them certainly not later than that day) says that it was kept.";
    }

    private List<CommitmentView.Became> became(Commitment commitment) {
        return commitment.evidence().stream()
                .map(each -> new CommitmentView.Became(
                        words.link(each.fate()), day(each.by()), words.evidence(each.statement())))
                .toList();
    }

    /** One sentence may say several things, and is read once. */
    private List<Evidence> said(Commitment commitment) {
        var byPassage = new LinkedHashMap<Node, Statement>();
        Stream.of(commitment.made(), commitment.madeAt(), commitment.dueBy(), commitment.content())
                .flatMap(List::stream)
                .forEach(statement -> byPassage.putIfAbsent(statement.passage().node(), statement));
        return byPassage.values().stream().map(words::evidence).toList();
    }

    private List<Link> links(Stream<Node> nodes) {
        return nodes.distinct().map(words::link).toList();
    }

    static String day(LocalDate day) {
        return EdtfWords.alone(day.toString());
    }
}
