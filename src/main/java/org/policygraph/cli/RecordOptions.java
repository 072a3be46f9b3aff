package org.policygraph.cli;

import org.policygraph.release.Author;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the record of a release will say besides what was published. */
final class RecordOptions {

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, for the record of the release")
    private String reason = "";

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "${env:POLICYGRAPH_AUTHOR:-curator}",
            description = "who answers for it, for the record of the release (default: $POLICYGRAPH_AUTHOR or"
                    + " ${DEFAULT-VALUE})")
    private String author = "curator";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    String reason(String otherwise) {
        return reason.isBlank() ? otherwise : reason;
    }

    /** Who answers for it. */
    Author author() {
        try {
            return new Author(author);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--author: " + wrong.getMessage());
        }
    }
}
