package org.policygraph.cli;

import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The commands of PolicyGraph. Exit codes: 0 done, 1 a check failed, 2 wrong usage or unreadable input, 3 the store, 70
 * a fault.
 */
@Command(
        name = "policygraph",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description = "Who decided what, where, on which topic, and the sentence that says so.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a check failed; nothing was published",
            "2:wrong usage, or a file that cannot be read",
            "3:the store cannot be used",
            "70:a fault of PolicyGraph"
        })
public final class Commands implements Runnable {

    static final int CHECK_FAILED = 1;
    static final int UNREADABLE = 2;
    static final int STORE = 3;

    /** As in sysexits.h; a script must not take a fault for a failed check. */
    static final int FAULT = 70;

    @Spec
    private CommandSpec spec;

    private Commands(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * Runs a command.
     *
     * @param server takes the settings of the service, and is to start the service after this returns: its
     *     failures are told by Spring, and would be told again here
     * @return the exit code
     */
    public static int run(Consumer<String[]> server, String... arguments) {
        return commandLine(server).execute(arguments);
    }

    static CommandLine commandLine(Consumer<String[]> server) {
        var commands = new Commands(CommandSpec.create());
        var commandLine = new CommandLine(commands)
                .addSubcommand(new AddCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new PublishCommand())
                .addSubcommand(new RollBackCommand())
                .addSubcommand(new ServeCommand(server))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainErrors());
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().exitCodeOnExecutionException(FAULT));
        return commandLine;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which command? Say add, check, export, import, publish, rollback or serve.");
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"PolicyGraph " + (version == null ? "(not packaged)" : version)};
        }
    }
}
