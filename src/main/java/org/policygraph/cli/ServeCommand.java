package org.policygraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
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

    private final Consumer<String[]> server;

    ServeCommand(Consumer<String[]> server) {
        this.server = server;
    }

    @Override
    public void run() {
        server.accept(settings.toArray(String[]::new));
    }
}
