package org.policygraph.instance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policygraph.vocabulary.Names;

/**
 * What an instance is set up with.
 *
 * @param names what IRIs are minted below
 * @param store the folder of the store; nothing: kept in memory
 * @param documents folders that hold one bundle a sub-folder, besides the documents that come with PolicyGraph
 */
public record Settings(Names names, Optional<Path> store, List<Path> documents) {

    /** What {@code policygraph.store} says to keep nothing. */
    public static final String MEMORY = "memory";

    /** Copies the list. */
    public Settings {
        documents = List.copyOf(documents);
    }

    /** From the words of the settings: a base, a folder or {@value #MEMORY}, and folders. */
    public static Settings of(String base, String store, List<Path> documents) {
        Optional<Path> folder = store.equals(MEMORY) ? Optional.empty() : Optional.of(Path.of(store));
        return new Settings(new Names(base), folder, documents);
    }
}
