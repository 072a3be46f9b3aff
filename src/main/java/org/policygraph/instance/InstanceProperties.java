package org.policygraph.instance;

import java.nio.file.Path;
import java.util.List;
import org.policygraph.release.Author;
import org.policygraph.vocabulary.Names;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of an instance.
 *
 * @param base what IRIs of entities, documents, passages and releases begin with: an absolute address that ends in a slash
 * @param store the folder of the store, or {@code memory}
 * @param mode what is served
 * @param documents folders that hold one bundle a sub-folder, besides the documents that come with PolicyGraph
 * @param author who answers for what is written through the service
 */
@ConfigurationProperties("policygraph")
public record InstanceProperties(
        @DefaultValue(Names.DEFAULT_BASE) String base,
        @DefaultValue("store") String store,
        @DefaultValue("releases") Mode mode,
        @DefaultValue List<Path> documents,
        @DefaultValue("curator") Author author) {

    /** What an instance serves. */
    public enum Mode {
        /** Releases: inferred, checked, with evidence. */
        RELEASES,
        /** An ordinary SPARQL store. */
        PLAIN
    }

    /** Refuses a wrong base or path here, where Spring can still tell which settings it was binding. */
    public InstanceProperties {
        documents = Settings.of(base, store, documents).documents();
    }

    Settings settings() {
        return Settings.of(base, store, documents);
    }
}
