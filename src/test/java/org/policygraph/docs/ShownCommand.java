package org.policygraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command in a {@code console} block of a document, and the output that the document shows below it. In the output,
 * {@code …} stands for anything.
 */
record ShownCommand(Path document, int line, String command, List<String> output) {

    private static final String PROMPT = "$ ";

    /** The commands of a document, in order. */
    static List<ShownCommand> in(Path document) {
        var commands = new ArrayList<ShownCommand>();
        var lines = lines(document);
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith(PROMPT)) {
                var command = new StringBuilder(line.substring(PROMPT.length()));
                int first = i + 1;
                while (goesOn(command)) {
                    i++;
                    command.append('\n').append(lines.get(i));
                }
                commands.add(new ShownCommand(document, first, command.toString(), outputAfter(lines, i + 1)));
            }
        }
        return commands;
    }

    /** The two commands of the first screen run this very test, or go on until they are stopped. */
    boolean isBuild() {
        return command.startsWith("mvn ") || command.startsWith("docker ") || command.startsWith("git ");
    }

    /** Whether what was printed is what the document shows. */
    boolean shows(String printed) {
        String pattern = output.stream()
                .map(line -> line.strip().equals("…")
                        ? "(?s:.*)"
                        : Pattern.quote(line).replace("…", "\\E.*\\Q"))
                .collect(Collectors.joining("\\R?"));
        return Pattern.matches("(?:" + pattern + ")\\s*", printed);
    }

    @Override
    public String toString() {
        return document + ":" + line + " " + command.lines().findFirst().orElse("");
    }

    /** A backslash at the end, or a quotation that is still open. */
    private static boolean goesOn(CharSequence command) {
        long quotes = command.chars().filter(character -> character == '\'').count();
        return command.charAt(command.length() - 1) == '\\' || quotes % 2 == 1;
    }

    private static List<String> outputAfter(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("```") && !line.startsWith(PROMPT))
                .toList();
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
