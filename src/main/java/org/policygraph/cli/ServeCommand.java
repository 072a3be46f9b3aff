package org.policygraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Hands over the settings with which the service is to be started. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the graph on http://localhost:8080/ until it is stopped.",
        footer = {
            "",
            "Settings are given as --name=value, for instance --server.port=9090 --policygraph.store=memory,",
            "or as environment variables such as POLICYGRAPH_STORE."
        })
final class ServeCommand implements Runnable {

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Consumer<String[]> server;

    ServeCommand(Consumer<String[]> server) {
        this.server = server;
    }

    @Override
    public void run() {
        refuseWhatIsGivenTwice();
        server.accept(settings.toArray(String[]::new));
    }

    /** Otherwise the values are joined with a comma, and a folder has a name that nobody gave it. */
    private void refuseWhatIsGivenTwice() {
        var given = new SimpleCommandLinePropertySource(settings.toArray(String[]::new));
        for (String name : given.getPropertyNames()) {
            long times = settings.stream()
                    .filter(setting -> setting.equals("--" + name) || setting.startsWith("--" + name + "="))
                    .count();
            if (times > 1) {
                throw new ParameterException(
                        spec.commandLine(), "The setting --%s is given %d times; give it once".formatted(name, times));
            }
        }
    }
}
