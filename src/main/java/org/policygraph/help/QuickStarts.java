package org.policygraph.help;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.reader.Site;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/** The first programs, the files of {@code docs/quickstart}. What people copy asks the service that they copy it from. */
final class QuickStarts {

    /** Which fora address a topic, and which sentence says so: the beginning of the names of its files. */
    static final String SENTENCES = "fora";

    /** A ready question as CSV. */
    static final String READY_QUESTION = "question";

    private static final String SERVICE_OF_THE_FILES = "http://localhost:8080";

    private final List<QuickStart> programs;

    QuickStarts(SourceFolder files) {
        this.programs = files.files().entrySet().stream()
                .flatMap(file -> program(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }

    private static Stream<QuickStart> program(String file, String code) {
        return Language.all().stream()
                .filter(language -> language.reads(file))
                .map(language -> new QuickStart(file, language, code));
    }

    /** Those for a task, one a language. */
    List<QuickStart> of(String task, Site site) {
        return Language.all().stream()
                .map(language -> programs.stream()
                        .filter(program -> program.language() == language)
                        .filter(program ->
                                program.file().toLowerCase(Locale.ROOT).startsWith(task + "."))
                        .findFirst()
                        .map(program -> asking(program, site))
                        .orElseThrow(() -> new IllegalStateException(
                                "docs/quickstart has no '" + task + "' for " + language.label())))
                .toList();
    }

    /** One by the name of its file. */
    Optional<QuickStart> named(String file, Site site) {
        return programs.stream()
                .filter(program -> program.file().equals(file))
                .findFirst()
                .map(program -> asking(program, site));
    }

    /** The names of all files. */
    List<String> names() {
        return programs.stream().map(QuickStart::file).toList();
    }

    private static QuickStart asking(QuickStart program, Site site) {
        String code = program.code()
                .replace(SERVICE_OF_THE_FILES, site.origin())
                .replace(Names.standard().ids(), site.names().ids());
        return new QuickStart(program.file(), program.language(), code);
    }
}
