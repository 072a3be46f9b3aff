package org.policygraph.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.network.Network;
import org.policygraph.network.NetworkBuilder;
import org.policygraph.network.Origin;
import org.policygraph.network.Tie;
import org.policygraph.query.AnswerFormat;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.Answered;
import org.policygraph.questions.ReadyQuestion;

/** The answer to a ready question as a network: a graph as it is, rows as the chart of the question draws them. */
final class QuestionNetwork {

    private final Answered answered;
    private final Catalogue catalogue;
    private final Wire.Completeness completeness;
    private final Relations relations;
    private final NetworkBuilder builder;

    QuestionNetwork(Answered answered, Wire.Completeness completeness) {
        this.answered = answered;
        this.catalogue = answered.asked().catalogue();
        this.completeness = completeness;
        this.relations = new Relations(catalogue);
        this.builder = new NetworkBuilder(catalogue, Entry::label);
    }

    Network of(AnswerRows rows) {
        ReadyQuestion question = answered.asked().question();
        boolean isGraph = question.query().kind() == AnswerFormat.Kind.GRAPH;
        rows.rows().forEach(isGraph ? this::addTriple : this::addRow);
        Origin origin = NetworkBuilder.origin(catalogue, question.title(), QuestionAddress.answers(answered.asked()));
        return builder.network(completeness.limit() == null ? origin : origin.truncatedBy(completeness.limit()));
    }

    /** With the passages that say so; a statement that none says, as an inferred one, has none. */
    private void addTriple(Map<String, Node> row) {
        List<Node> parts = AnswerRows.TRIPLE.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .toList();
        Node object = parts.getLast();
        if (!object.isURI()) {
            return;
        }
        var triple = Triple.create(parts.getFirst(), parts.get(1), object);
        List<Statement> said = catalogue.statements(triple.getSubject()).stream()
                .filter(says(triple))
                .toList();
        if (said.isEmpty()) {
            builder.add(triple);
        }
        said.forEach(builder::add);
    }

    private static Predicate<Statement> says(Triple triple) {
        return statement -> statement.subject().equals(triple.getSubject())
                && statement.predicate().equals(triple.getPredicate())
                && statement.object().equals(triple.getObject());
    }

    /** The passages of the row are its evidence; one of which an end is empty connects nothing. */
    private void addRow(Map<String, Node> row) {
        Optional<Node> from = cell(row, "from");
        Optional<Node> to = cell(row, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        cell(row, "fromLabel").ifPresent(label -> builder.call(from.get(), text(label)));
        cell(row, "toLabel").ifPresent(label -> builder.call(to.get(), text(label)));
        String label = cell(row, "label")
                .map(this::text)
                .orElseGet(() -> answered.asked().question().title());
        List<Passage> passages = row.values().stream()
                .filter(catalogue.names()::isPassage)
                .distinct()
                .flatMap(node -> catalogue.passage(catalogue.names().slug(node)).stream())
                .toList();
        builder.add(new Tie(from.get(), to.get(), label, true), passages);
    }

    /** What stands in the column that is a part of the drawing. */
    private Optional<Node> cell(Map<String, Node> row, String part) {
        return Optional.ofNullable(answered.asked().question().chart().columns().get(part))
                .map(row::get);
    }

    private String text(Node cell) {
        return relations.end(cell).label();
    }
}
