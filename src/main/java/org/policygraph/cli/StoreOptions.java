package org.policygraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;
import picocli.CommandLine.Option;

/** The settings that commands share with the service; environment variables have the same names there and here. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "FOLDER",
            defaultValue = "${env:POLICYGRAPH_STORE:-store}",
            description = "the folder of the store, or 'memory' (default: $POLICYGRAPH_STORE or ${DEFAULT-VALUE})")
    private String store = "store";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "${env:POLICYGRAPH_BASE:-" + Names.DEFAULT_BASE + "}",
            description = "what IRIs begin with (default: $POLICYGRAPH_BASE or ${DEFAULT-VALUE})")
    private String base = Names.DEFAULT_BASE;

    Settings settings() {
        return Settings.of(base, store, List.of());
    }

    Settings inMemory() {
        return Settings.of(base, Settings.MEMORY, List.<Path>of());
    }
}
