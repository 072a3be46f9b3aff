package org.policygraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/** What a command did. */
record Run(int code, String out, String err) {

    static Run of(Object... arguments) {
        return with(Run::noServer, arguments);
    }

    static Run with(Consumer<String[]> server, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Commands.commandLine(server)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private static void noServer(String[] settings) {
        throw new IllegalStateException("no server here: " + List.of(settings));
    }
}
