package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.policygraph.instance.Instance;
import org.policygraph.release.Author;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes an older state anew, in a store that no service has open. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Publishes what an older release said as a new release; no release is lost.")
final class RollBackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RELEASE", description = "the number of the older release")
    private long release;

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
            return new Outcome(spec.commandLine().getOut())
                    .tell(instance.publisher()
                            .by(author)
                            .rollBack(release, why.reason("roll back to release " + release)));
        }
    }
}
