package org.policygraph.release;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.EditedDataset;
import org.policygraph.index.IndexedDataset;
import org.policygraph.store.KeptReleases;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * Releases as they were true at a time: without what is known not to have held then, and without what follows from that
 * alone. What has no dates stays, because nobody says that it did not hold. Thread-safe.
 *
 * <p>A passage with a valid time holds within it, unless it speaks of a plan, which it says is for that time; a relation with a time of its own (a role, a participation) holds within
 * it; what happened at a date (an event, an outcome, what a state did to a treaty) is there from that date on, unless it
 * was promised: a plan is there before it is carried out. A document is dated by when it was published, which says nothing
 * about what is true.
 */
public final class Validity {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Compiler compiler;
    private final Authorship authorship;
    private final ReentrantLock compiling = new ReentrantLock();
    private final KeptReleases<ReleaseRecord> kept = new KeptReleases<>();

    /** Of releases that were made with a schema. */
    public Validity(Schema schema, Names names) {
        this.compiler = new Compiler(schema);
        this.authorship = new Authorship(schema, names);
    }

    /**
     * What a release says of a time. The record has the number of the release and a hash of its own, because it says
     * something else.
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @throws BusyException if others wait for other times, and it is not known yet
     */
    public ReleaseView at(ReleaseView release, LocalDate from, LocalDate to) {
        Set<Node> gone = notThere(release, from, to);
        if (gone.isEmpty()) {
            return release;
        }
        ReleaseRecord record = record(release.record(), gone);
        return kept.known(record).orElseGet(() -> made(gone, release, record));
    }

    private ReleaseView made(Set<Node> gone, ReleaseView release, ReleaseRecord record) {
        if (!isNext()) {
            throw new BusyException();
        }
        try {
            return kept.get(record, wanted -> without(gone, release, wanted));
        } finally {
            compiling.unlock();
        }
    }

    /** One at a time, for each takes a processor and memory; whoever would wait for long is better told so. */
    private boolean isNext() {
        try {
            return compiling.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The passages that do not hold then, and the things that are not there then. */
    private static Set<Node> notThere(ReleaseView release, LocalDate from, LocalDate to) {
        Graph facts = release.dataset().getDefaultGraph();
        var gone = new HashSet<Node>();
        Iter.asStream(facts.find(Node.ANY, Pg.EARLIEST, Node.ANY))
                .filter(bound -> day(bound.getObject()).isAfter(to) && isDated(bound.getSubject(), facts))
                .forEach(bound -> gone.add(bound.getSubject()));
        Iter.asStream(facts.find(Node.ANY, Pg.LATEST, Node.ANY))
                .filter(bound -> day(bound.getObject()).isBefore(from) && ends(bound.getSubject(), facts))
                .forEach(bound -> gone.add(bound.getSubject()));
        return gone;
    }

    /** A document is true before and after it is published, and a plan before it is carried out. */
    private static boolean isDated(Node thing, Graph facts) {
        return ends(thing, facts)
                || facts.contains(thing, Pg.TIME, Node.ANY)
                || (facts.contains(thing, Pg.DATE, Node.ANY)
                        && !facts.contains(thing, RDF.type.asNode(), Pg.DOCUMENT)
                        && !facts.contains(thing, RDF.type.asNode(), Pg.COMMITMENT)
                        && !facts.contains(thing, RDF.type.asNode(), Pg.PLANNED_EVENT));
    }

    /** Whether its time is that within which it holds, and not that at which it happened. */
    private static boolean ends(Node thing, Graph facts) {
        return (facts.contains(thing, Pg.VALID_TIME, Node.ANY) && !facts.contains(thing, Pg.MODALITY, Pg.PLANNED))
                || (facts.contains(thing, Pg.TIME, Node.ANY)
                        && !facts.contains(thing, RDF.type.asNode(), Pg.TREATY_ACTION));
    }

    private ReleaseView without(Set<Node> gone, ReleaseView release, ReleaseRecord record) {
        IndexedDataset before = IndexedDataset.of(release.dataset());
        var edited = new EditedDataset(before);
        withdrawn(gone, before).forEach(edited::delete);
        Draft draft = compiler.compile(new Candidate(authorship, edited));
        return ReleaseView.of(record, draft.content());
    }

    /** What passages say that do not hold, and everything that is said of things that are not there. */
    private List<Quad> withdrawn(Set<Node> gone, IndexedDataset dataset) {
        var withdrawn = new ArrayList<Quad>();
        for (Node node : gone) {
            if (authorship.names().isPassage(node)) {
                dataset.find(node, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(withdrawn::add);
            } else {
                Stream.concat(
                                Iter.asStream(dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY)),
                                Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, node)))
                        .filter(quad -> authorship.isPeoples(quad.getGraph()))
                        .forEach(withdrawn::add);
            }
        }
        return withdrawn;
    }

    /** Days between which nothing begins or ends say the same. */
    private static ReleaseRecord record(ReleaseRecord release, Set<Node> gone) {
        String names = gone.stream().map(Node::toString).sorted().collect(Collectors.joining("\n"));
        return release.withHash(DigestUtils.sha256Hex(release.contentHash() + "\n" + names));
    }

    /** Too many ask about different times. */
    public static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private BusyException() {
            super("too many ask what was true at different times; ask again in a while");
        }
    }

    private static LocalDate day(Node literal) {
        return LocalDate.parse(literal.getLiteralLexicalForm());
    }
}
