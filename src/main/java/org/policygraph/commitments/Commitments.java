package org.policygraph.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/**
 * The commitments and plans of a release as they stood on a day. The day is the one on which things are true, not the
 * one on which they are known: what a later document says of an earlier day counts. The ready question {@code
 * cq29-commitments-and-their-fate} says the same in SPARQL.
 */
public final class Commitments {

    private static final Set<Node> MAKING = Set.of(Pg.COMMITS_TO, Pg.ORGANISES);
    private static final Set<Node> TELLING = Set.of(Pg.DATE, Pg.DUE, Pg.MADE_AT);
    private static final Set<Node> DUE = Set.of(Pg.DATE, Pg.DUE);
    private static final Set<Node> NOT_CONTENT = Set.of(
            Pg.DATE, Pg.DUE, Pg.MADE_AT, Pg.MEETING_OF, Pg.REALISED_AS, Pg.LAUNCHES, Pg.SIGNS, Pg.ESTABLISHED_AT);

    private final Catalogue catalogue;
    private final LocalDate day;
    private final Fates fates;

    /** Those of a release as of a day. */
    public Commitments(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
        this.fates = new Fates(catalogue, day);
    }

    /** The day as of which they are seen. */
    public LocalDate day() {
        return day;
    }

    /** Those that are wanted and had been made by the day, by label. */
    public List<Commitment> matching(Wanted wanted) {
        return catalogue.entries(Set.of(Pg.COMMITMENT, Pg.PLANNED_EVENT)).stream()
                .flatMap(entry -> of(entry).stream())
                .filter(wanted::matches)
                .toList();
    }

    /** A thing as a commitment; nothing if it is none, or had not been made by the day. */
    public Optional<Commitment> of(Entry thing) {
        if (!isCommitment(thing)) {
            return Optional.empty();
        }
        List<Statement> made = made(thing);
        return made.isEmpty() ? Optional.empty() : Optional.of(commitment(thing, made));
    }

    /** Whether a thing is a commitment or a planned event. */
    public static boolean isCommitment(Entry thing) {
        return thing.classes().contains(Pg.COMMITMENT) || isPlan(thing);
    }

    /** How many documents were searched for what became of them. */
    public long documentsSearched() {
        return documents().count();
    }

    /** How many of the documents are certainly not later than the day. */
    public long documentsByThen() {
        return documents()
                .filter(document -> catalogue
                        .entry(document)
                        .flatMap(entry -> entry.bounds().latest())
                        .filter(issued -> !issued.isAfter(day))
                        .isPresent())
                .count();
    }

    private Commitment commitment(Entry thing, List<Statement> made) {
        List<Evidence> evidence = fates.of(thing.node());
        Stream<Statement> fora = Stream.concat(
                        Stream.of(thing.node()), said(thing.node(), Pg.MADE_AT).map(Statement::object))
                .flatMap(meeting -> said(meeting, Pg.MEETING_OF));
        return new Commitment(
                thing,
                made,
                Stream.concat(said(thing.node(), Pg.MADE_AT), fora).toList(),
                said(thing.node(), DUE::contains).toList(),
                content(thing.node()),
                state(thing, evidence),
                evidence);
    }

    private State state(Entry thing, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            return evidence.getFirst().whole() ? State.KEPT : State.PARTLY;
        }
        return thing.bounds().to().isBefore(day) ? State.OVERDUE : State.NO_EVIDENCE;
    }

    /** Who made it; where nobody is named, what else says that it was made. */
    private List<Statement> made(Entry thing) {
        List<Statement> making = catalogue.statements(thing.node()).stream()
                .filter(statement -> MAKING.contains(statement.predicate())
                        && statement.object().equals(thing.node()))
                .toList();
        Stream<Statement> made = making.isEmpty() ? said(thing.node(), TELLING::contains) : making.stream();
        return made.filter(statement -> madeFrom(thing, statement)
                        .filter(from -> from.isAfter(day))
                        .isEmpty())
                .toList();
    }

    /** The first day on which it may have been made. The time of a sentence on a plan is the one planned for. */
    private Optional<LocalDate> madeFrom(Entry thing, Statement statement) {
        Passage passage = statement.passage();
        return said(thing.node(), Pg.MADE_AT)
                .flatMap(at -> earliest(at.object()).stream())
                .min(LocalDate::compareTo)
                .or(() -> isPlan(thing) ? Optional.empty() : passage.bounds().earliest())
                .or(() -> earliest(passage.document()));
    }

    /** What it is directed at and what it includes, and what its aims are directed at. */
    private List<Statement> content(Node commitment) {
        Stream<Statement> aims =
                said(commitment, Pg.HAS_AIM).map(Statement::object).distinct().flatMap(aim -> said(aim, Pg.CONCERNS));
        return Stream.concat(said(commitment, predicate -> !NOT_CONTENT.contains(predicate)), aims)
                .toList();
    }

    private Stream<Statement> said(Node subject, Node predicate) {
        return said(subject, predicate::equals);
    }

    private Stream<Statement> said(Node subject, Predicate<Node> predicates) {
        return catalogue.statements(subject).stream()
                .filter(statement -> statement.subject().equals(subject) && predicates.test(statement.predicate()));
    }

    private Optional<LocalDate> earliest(Node thing) {
        return catalogue.entry(thing).flatMap(entry -> entry.bounds().earliest());
    }

    private Stream<Node> documents() {
        return catalogue.passages().stream().map(Passage::document).distinct();
    }

    private static boolean isPlan(Entry thing) {
        return thing.classes().contains(Pg.PLANNED_EVENT);
    }
}
