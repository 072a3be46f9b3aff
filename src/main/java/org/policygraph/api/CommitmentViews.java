package org.policygraph.api;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.commitments.Commitment;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.Evidence;
import org.policygraph.vocabulary.Pg;

/** Puts commitments into the words of the wire. */
final class CommitmentViews {

    private final Commitments commitments;
    private final Relations relations;
    private final Languages languages;
    private final long searched;
    private final long byThen;

    CommitmentViews(Question question, Commitments commitments) {
        this.commitments = commitments;
        this.languages = question.languages();
        this.relations = new Relations(question);
        this.searched = commitments.documentsSearched();
        this.byThen = commitments.documentsByThen();
    }

    CommitmentWire.CommitmentView view(Commitment commitment) {
        Entry thing = commitment.thing();
        return new CommitmentWire.CommitmentView(
                thing.node().getURI(),
                thing.slug(),
                Addresses.commitment(thing.slug(), commitments.day()),
                languages.label(thing),
                thing.kinds().stream().map(relations::term).toList(),
                references(commitment.makers().stream()),
                references(commitment.madeAt().stream()
                        .filter(statement -> statement.predicate().equals(Pg.MEETING_OF))
                        .map(Statement::object)),
                thing.dates(),
                Relations.earliest(commitment.due()),
                Relations.latest(commitment.due()),
                fate(commitment),
                relations.relations(commitment.made()),
                relations.relations(commitment.madeAt()),
                relations.relations(commitment.dueBy()),
                relations.relations(commitment.content()));
    }

    private CommitmentWire.Fate fate(Commitment commitment) {
        List<Statement> evidence =
                commitment.evidence().stream().map(Evidence::statement).toList();
        return new CommitmentWire.Fate(
                commitment.state().word(),
                commitments.day(),
                commitment.since().orElse(null),
                searched,
                byThen,
                relations.relations(evidence));
    }

    private List<Wire.Reference> references(Stream<Node> things) {
        return things.distinct().map(relations::reference).toList();
    }
}
