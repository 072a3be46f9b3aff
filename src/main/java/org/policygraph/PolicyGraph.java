package org.policygraph;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.policygraph.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Starts PolicyGraph: a command, or without one the service. */
@SpringBootApplication
public class PolicyGraph {

    /** Runs the command that the arguments name; settings alone ({@code --server.port=9090}) mean {@code serve}. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            serve(arguments);
            return;
        }
        quieten();
        boolean settingsAlone = arguments[0].contains("=");
        var settings = new ArrayList<String[]>();
        int code = Commands.run(settings::add, settingsAlone ? serving(arguments) : arguments);
        if (code != 0) {
            System.exit(code);
        }
        settings.forEach(PolicyGraph::serve);
    }

    private static String[] serving(String... settings) {
        return Stream.concat(Stream.of("serve"), Stream.of(settings)).toArray(String[]::new);
    }

    /** PDFBox has a warning for every font that it knows by another name, and commands write where people read. */
    private static void quieten() {
        var logging = LoggingSystem.get(PolicyGraph.class.getClassLoader());
        logging.setLogLevel("org.apache.pdfbox", LogLevel.ERROR);
        logging.setLogLevel("org.apache.fontbox", LogLevel.ERROR);
    }

    private static void serve(String[] settings) {
        SpringApplication.run(PolicyGraph.class, settings);
    }
}
