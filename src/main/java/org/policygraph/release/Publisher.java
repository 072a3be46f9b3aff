package org.policygraph.release;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.index.EditedDataset;
import org.policygraph.index.IndexedDataset;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceException;
import org.policygraph.store.Attestation;
import org.policygraph.store.Difference;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.store.StoreException;
import org.policygraph.vocabulary.Names;

/**
 * The one door for writes: whatever is to be published is inferred from, checked and compiled, and becomes the newest
 * release as a whole or not at all. Thread-safe; one publication at a time, readers are never kept waiting.
 */
public final class Publisher {

    /** To be raised with every change of what is computed or checked: what the code before has made is then made anew. */
    private static final int ENGINE = 1;

    private final Store store;
    private final Schema schema;
    private final Names names;
    private final Authorship authorship;
    private final Clock clock;
    private final Compiler compiler;
    private final Checks checks;
    private final ReleaseRecords records;
    private final String author;
    private final ReentrantLock door;

    /** A door to a store, for an author who is not named. */
    public Publisher(Store store, Schema schema, Names names, Clock clock) {
        this.author = "";
        this.door = new ReentrantLock();
        this.store = store;
        this.schema = schema;
        this.names = names;
        this.authorship = new Authorship(schema, names);
        this.clock = clock;
        this.compiler = new Compiler(schema);
        this.records = new ReleaseRecords(names);
        this.checks = Checks.of(schema);
    }

    private Publisher(Publisher other, Author author) {
        this.author = author.name();
        this.door = other.door;
        this.store = other.store;
        this.schema = other.schema;
        this.names = other.names;
        this.authorship = other.authorship;
        this.clock = other.clock;
        this.compiler = other.compiler;
        this.records = other.records;
        this.checks = other.checks;
    }

    /** The same door, for somebody who answers for what is published through it. */
    public Publisher by(Author who) {
        return new Publisher(this, who);
    }

    /**
     * Publishes bundles; a document that was published before is replaced by its bundle.
     *
     * @param reason why, for the record of the release
     * @throws SourceException if two bundles describe the same document
     * @throws StoreException if the store could not be written
     */
    public Publication publish(Collection<Bundle> bundles, String reason) {
        return atTheDoor(view -> publish(view, withBundles(view, bundles), digests(view), reason));
    }

    /**
     * Publishes those bundles of the installation whose files have changed since the last start, so that a start with
     * unchanged files does nothing and reads nothing, and what was published or changed otherwise stays.
     *
     * @throws SourceException if two bundles describe the same document, or one cannot be read
     * @throws StoreException if the store could not be written
     */
    public Publication synchronise(Installation installation, String reason) {
        return atTheDoor(view -> {
            Map<Node, String> digests = digests(view);
            List<Bundle> changed = installation.changedSince(digests);
            if (changed.isEmpty() && isUpToDate(view)) {
                return new Publication.Unchanged(view.record());
            }
            changed.forEach(bundle -> bundle.documents().forEach(document -> digests.put(document, bundle.digest())));
            return publish(view, withBundles(view, changed), digests, reason);
        });
    }

    /**
     * Publishes what a change makes of the newest release.
     *
     * @param change writes to the named graphs of documents, passages and texts; what it throws is passed on
     * @throws ProtectedGraphException if it wrote to any other graph
     * @throws StoreException if the store could not be written
     */
    public Publication change(Consumer<DatasetGraph> change, String reason) {
        return atTheDoor(view -> {
            EditedDataset edited = edited(view);
            change.accept(edited);
            edited.removed().forEach(this::requirePeoples);
            edited.added().forEachRemaining(this::requirePeoples);
            return publish(view, new Candidate(authorship, edited), digests(view), reason);
        });
    }

    /**
     * Publishes what people had written in an older release as a new one; the releases in between stay. It is inferred
     * from and checked as it would be today. The files of the installation count as published still, so that a start does
     * not undo it.
     *
     * @param release the number of a release that can be read
     * @throws IllegalArgumentException if there is no such release
     * @throws StoreException if the store could not be read or written
     */
    public Publication rollBack(long release, String reason) {
        return atTheDoor(view -> {
            Difference difference = store.difference(view.record().number(), release);
            EditedDataset edited = edited(view);
            difference.removed().stream().filter(this::isPeoples).forEach(edited::delete);
            difference.added().stream().filter(this::isPeoples).forEach(edited::add);
            return publish(view, new Candidate(authorship, edited), digests(view), reason);
        });
    }

    /**
     * Publishes what people have written in a release of another store in place of what they have written here; the
     * releases before stay. It is inferred from and checked as it would be if it had been written here. The files that
     * its documents were read from count as published, so that a start does not undo it.
     *
     * @param release the whole release with the record of the releases; only what people write is taken
     * @throws StoreException if the store could not be read or written
     */
    public Publication restore(IndexedDataset release, String reason) {
        return atTheDoor(view -> {
            EditedDataset edited = edited(view);
            List<Quad> others = Iter.iter(view.dataset().find())
                    .filter(quad -> isPeoples(quad) && !release.contains(quad))
                    .toList();
            others.forEach(edited::delete);
            release.find().forEachRemaining(quad -> {
                if (isPeoples(quad)) {
                    edited.add(quad);
                }
            });
            return publish(view, new Candidate(authorship, edited), records.digests(release), reason);
        });
    }

    /**
     * Checks bundles as if they were to be published.
     *
     * @throws SourceException if two bundles describe the same document
     */
    public Report check(Collection<Bundle> bundles) {
        return check(List.of(), bundles);
    }

    /**
     * Checks bundles as if they were to be published after others.
     *
     * @param before bundles that are taken for published
     * @throws SourceException if two bundles of one collection describe the same document
     */
    public Report check(Collection<Bundle> before, Collection<Bundle> bundles) {
        try (ReleaseView view = store.current()) {
            Candidate candidate = withBundles(view, before);
            candidate.replace(bundles);
            return checks.report(compiled(view, candidate));
        }
    }

    private Publication atTheDoor(Function<ReleaseView, Publication> visit) {
        door.lock();
        try (ReleaseView view = store.current()) {
            return visit.apply(view);
        } finally {
            door.unlock();
        }
    }

    private Publication publish(ReleaseView before, Candidate candidate, Map<Node, String> digests, String reason) {
        Draft draft = compiled(before, candidate);
        Report report = checks.report(draft);
        if (report.refuses()) {
            return new Publication.Refused(report);
        }
        String hash = Digests.ofContent(draft.content(), names.releases());
        ReleaseRecord last = before.record();
        boolean same = hash.equals(last.contentHash());
        if (same && digests.equals(digests(before)) && isUpToDate(before)) {
            return new Publication.Unchanged(last);
        }
        ReleaseRecord record = same
                ? last.withEngine(engineDigest())
                : next(last, draft, hash, reason, checks.attestation(author, report));
        Set<Node> documents = same ? records.documents(before.dataset(), last) : candidate.changedDocuments();
        DatasetIndexer content = draft.content().changing();
        records.write(before.dataset(), content, record, new Sources(documents, digests));
        store.publish(record, content.indexed());
        return same ? new Publication.Unchanged(record) : new Publication.Published(record, report);
    }

    /** What another schema has made of the release before, and checked, is worth nothing. */
    private Draft compiled(ReleaseView before, Candidate candidate) {
        return compiler.compile(isUpToDate(before) || candidate.isAfresh() ? candidate : candidate.afresh());
    }

    private boolean isUpToDate(ReleaseView view) {
        return engineDigest().equals(view.record().engineDigest());
    }

    private String engineDigest() {
        return schema.digest() + "/" + ENGINE;
    }

    private Map<Node, String> digests(ReleaseView view) {
        return records.digests(view.dataset());
    }

    private ReleaseRecord next(ReleaseRecord last, Draft draft, String hash, String reason, Attestation attestation) {
        return new ReleaseRecord(
                last.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                hash,
                engineDigest(),
                reason,
                draft.documents(),
                draft.statements(),
                attestation);
    }

    private Candidate withBundles(ReleaseView view, Collection<Bundle> bundles) {
        var candidate = new Candidate(authorship, edited(view));
        candidate.replace(bundles);
        return candidate;
    }

    private static EditedDataset edited(ReleaseView view) {
        return new EditedDataset(IndexedDataset.of(view.dataset()));
    }

    private boolean isPeoples(Quad quad) {
        return authorship.isPeoples(quad.getGraph());
    }

    private void requirePeoples(Quad quad) {
        if (!isPeoples(quad)) {
            throw new ProtectedGraphException(
                    quad.isDefaultGraph() ? "the default graph" : "the graph <" + quad.getGraph() + ">");
        }
    }
}
