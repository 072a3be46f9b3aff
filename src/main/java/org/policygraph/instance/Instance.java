package org.policygraph.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.policygraph.release.Author;
import org.policygraph.release.Installation;
import org.policygraph.release.Publication;
import org.policygraph.release.Publisher;
import org.policygraph.release.ReleaseRecords;
import org.policygraph.release.Report;
import org.policygraph.release.Schema;
import org.policygraph.release.Validity;
import org.policygraph.source.Bundle;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReadOnlyStore;
import org.policygraph.store.Store;
import org.policygraph.store.Tdb2Store;

/** A store and the door to it, with what its settings say. */
public final class Instance implements AutoCloseable {

    private final Settings settings;
    private final Store store;
    private final Publisher publisher;
    private final Validity validity;

    private Instance(Settings settings, Store store, Publisher publisher, Validity validity) {
        this.settings = settings;
        this.store = store;
        this.publisher = publisher;
        this.validity = validity;
    }

    /**
     * Opens the store.
     *
     * @throws org.policygraph.store.StoreException if it is locked, of another layout or not usable
     */
    public static Instance open(Settings settings) {
        var schema = Schema.read(BuiltIn.folder("ontology"), BuiltIn.folder("ontology/rules"), settings.names());
        var records = new ReleaseRecords(settings.names());
        Store store = settings.store()
                .<Store>map(folder -> ReadOnlyStore.serves(folder)
                        ? ReadOnlyStore.open(folder)
                        : Tdb2Store.open(folder, records::newest))
                .orElseGet(MemoryStore::new);
        return new Instance(
                settings,
                store,
                new Publisher(store, schema, settings.names(), Clock.systemUTC()),
                new Validity(schema, settings.names()));
    }

    /** Where releases are read. */
    public Store store() {
        return store;
    }

    /** The one door for writes. */
    public Publisher publisher() {
        return publisher;
    }

    /** Releases as they were true at a time. */
    public Validity validity() {
        return validity;
    }

    /**
     * Publishes the documents that come with PolicyGraph and those of the folders in the settings, as far as their
     * files have changed; a store that cannot be written stays as it is.
     *
     * @throws SourceException if one cannot be read
     */
    public Publication synchronise() {
        if (!store.isWritable()) {
            try (var view = store.current()) {
                return new Publication.Unchanged(view.record());
            }
        }
        return publisher
                .by(Author.INSTALLATION)
                .synchronise(new Installation(folders(), reader()::read), "documents that come with the service");
    }

    /** As {@link #synchronise}, into a store without a release only: reading a store must not change what it says. */
    public void fill() {
        try (var view = store.current()) {
            if (view.record().number() > 0) {
                return;
            }
        }
        synchronise();
    }

    /**
     * Checks bundles together with the documents that {@link #synchronise} would publish, and stores nothing.
     *
     * @throws SourceException if one cannot be read
     */
    public Report check(List<Bundle> bundles) {
        Set<Node> replaced =
                bundles.stream().flatMap(bundle -> bundle.documents().stream()).collect(Collectors.toSet());
        BundleReader reader = reader();
        List<Bundle> others = folders().stream()
                .map(reader::read)
                .filter(bundle -> !replaced.containsAll(bundle.documents()))
                .toList();
        return publisher.check(others, bundles);
    }

    /** A reader for this instance's names. */
    public BundleReader reader() {
        return new BundleReader(settings.names());
    }

    @Override
    public void close() {
        store.close();
    }

    private List<SourceFolder> folders() {
        var folders = new ArrayList<>(BuiltIn.documents());
        settings.documents().forEach(parent -> subFolders(parent).forEach(path -> folders.add(SourceFolder.of(path))));
        return folders;
    }

    private static List<Path> subFolders(Path parent) {
        if (!Files.isDirectory(parent)) {
            throw new SourceException(parent.toString(), "policygraph.documents names it, but it is not a folder");
        }
        try (var entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new SourceException(parent.toString(), "cannot be read: " + unreadable.getMessage());
        }
    }
}
