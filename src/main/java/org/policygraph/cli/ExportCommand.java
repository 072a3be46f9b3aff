package org.policygraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.policygraph.instance.Instance;
import org.policygraph.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the newest release to a file or to standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the newest release as RDF; formats without graphs carry the default graph alone.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            defaultValue = "trig",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ExportFormat format = ExportFormat.TRIG;

    @Option(names = "--output", paramLabel = "FILE", description = "the file to write (default: standard output)")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() {
        try (Instance instance = Instance.open(options.settings());
                OutputStream out = open()) {
            instance.fill();
            try (var view = instance.store().current()) {
                DatasetGraph release = view.dataset();
                Txn.executeRead(release, () -> write(release, out));
            }
            return 0;
        } catch (IOException | RuntimeIOException full) {
            throw new SourceException(
                    output.map(Path::toString).orElse("standard output"), "cannot be written: " + full.getMessage());
        }
    }

    private void write(DatasetGraph release, OutputStream out) {
        var writer = format.hasGraphs() ? RDFWriter.source(release) : RDFWriter.source(release.getDefaultGraph());
        writer.format(format.format()).output(out);
    }

    private OutputStream open() {
        if (output.isEmpty()) {
            return new BufferedOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(output.get()));
        } catch (IOException unwritable) {
            throw new SourceException(output.get().toString(), "cannot be written: " + unwritable.getMessage());
        }
    }
}
