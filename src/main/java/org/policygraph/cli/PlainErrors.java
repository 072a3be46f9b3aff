package org.policygraph.cli;

import org.policygraph.source.SourceException;
import org.policygraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Errors that a person can act on are told in one line; the others are ours, and keep their stack trace. */
final class PlainErrors implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        int code = switch (failure) {
            case SourceException unreadable -> Commands.UNREADABLE;
            case IllegalArgumentException wrong -> Commands.UNREADABLE;
            case StoreException unusable -> Commands.STORE;
            default -> throw failure;
        };
        command.getErr().println("policygraph: " + failure.getMessage());
        return code;
    }
}
