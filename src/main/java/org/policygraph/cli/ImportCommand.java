package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.policygraph.archive.BundleFile;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.release.Author;
import org.policygraph.release.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes the bundle of a release in a store that no service has open. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Publishes the bundle of a release as a new release, after every file of it was verified; what it"
                + " holds takes the place of what the newest release says, and no release is lost.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BUNDLE.zip", description = "the file that /releases/{number}/bundle.zip gives")
    private Path bundle = Path.of("");

    @Mixin
    private RecordOptions why = new RecordOptions();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Author author = why.author();
        Settings settings = options.settings();
        BundleFile.Content content = new BundleFile(settings.names()).read(bundle);
        try (Instance instance = Instance.open(settings)) {
            PrintWriter out = spec.commandLine().getOut();
            Publication publication = instance.publisher()
                    .by(author)
                    .restore(content.release(), why.reason("import of release " + content.number()));
            int code = new Outcome(out).tell(publication);
            if (publication instanceof Publication.Published published
                    && !published.release().contentHash().equals(content.contentHash())) {
                out.println(
                        "it says more or less than the bundle, because the ontology, the topics or the rules of this"
                                + " PolicyGraph are others");
            }
            return code;
        }
    }
}
