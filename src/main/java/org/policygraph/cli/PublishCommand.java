package org.policygraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.policygraph.instance.Instance;
import org.policygraph.release.Author;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes bundles into a store that no service has open. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Publishes bundles into a store: all of them in one new release, or nothing.")
final class PublishCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "BUNDLE",
            description = "a bundle's folder, or an RDF file beside its text.txt or table.csv")
    private List<Path> bundles = List.of();

    @Mixin
    private RecordOptions why = new RecordOptions();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Author author = why.author();
        try (Instance instance = Instance.open(options.settings())) {
            List<Bundle> read = bundles.stream()
                    .map(path -> instance.reader().read(SourceFolder.of(path)))
                    .toList();
            instance.fill();
            return new Outcome(spec.commandLine().getOut())
                    .tell(instance.publisher().by(author).publish(read, why.reason("publish " + bundles)));
        }
    }
}
