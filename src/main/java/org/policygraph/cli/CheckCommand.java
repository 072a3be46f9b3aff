package org.policygraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.policygraph.instance.Instance;
import org.policygraph.release.Report;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks bundles together with the documents that come with PolicyGraph, and stores nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks bundles as publishing would, and stores nothing.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "BUNDLE",
            description = "a bundle's folder, or an RDF file beside its text.txt or table.csv")
    private List<Path> bundles = List.of();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Instance instance = Instance.open(options.inMemory())) {
            List<Bundle> read = bundles.stream()
                    .map(path -> instance.reader().read(SourceFolder.of(path)))
                    .toList();
            Report report = instance.check(read);
            var out = spec.commandLine().getOut();
            if (!report.findings().isEmpty()) {
                out.println(report);
            }
            out.println(
                    report.refuses()
                            ? "refused: %d finding(s)"
                                    .formatted(report.findings().size())
                            : "good: %d bundle(s)".formatted(read.size()));
            return report.refuses() ? Commands.CHECK_FAILED : 0;
        }
    }
}
