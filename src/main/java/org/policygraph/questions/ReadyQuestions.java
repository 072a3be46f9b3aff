package org.policygraph.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.source.StrictUtf8;
import org.policygraph.vocabulary.Names;

/** The questions that can be asked by name, each the content of a file. Immutable. */
public final class ReadyQuestions {

    private static final String ENDING = ".rq";
    private static final List<String> OTHER_ENDINGS = List.of(".rq", ".sparql");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, ReadyQuestion> byName;

    private ReadyQuestions(Map<String, ReadyQuestion> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * Reads and checks every file of the folders.
     *
     * @throws SourceException if anything is wrong in any of them; it tells all of it, with file and line
     */
    public static ReadyQuestions read(List<SourceFolder> folders, OntologyTerms terms, Names names) {
        var faults = new Faults();
        var questions = new TreeMap<String, ReadyQuestion>();
        var files = new TreeMap<String, String>();
        for (SourceFolder folder : folders) {
            folder.files().forEach((file, content) -> {
                String path = folder.path(file);
                name(file, path, faults).ifPresent(name -> {
                    String other = files.putIfAbsent(name, path);
                    if (other != null) {
                        faults.add(path, 0, "%s has the same name; give one of them another".formatted(other));
                        return;
                    }
                    new QuestionFile(path, StrictUtf8.decode(path, content), faults, names, terms)
                            .read(name)
                            .ifPresent(question -> questions.put(name, question));
                });
            });
        }
        faults.throwIfAny();
        return new ReadyQuestions(questions);
    }

    /** All of them, by name. */
    public List<ReadyQuestion> all() {
        return List.copyOf(byName.values());
    }

    /** Those about a theme, by name. */
    public List<ReadyQuestion> of(Theme theme) {
        return all().stream().filter(question -> question.theme() == theme).toList();
    }

    /** The question of that name. */
    public Optional<ReadyQuestion> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Their names, in order. */
    public List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    /** Nothing where the file is none of a question, as a README is not. */
    private static Optional<String> name(String file, String path, Faults faults) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (file.startsWith(".") || OTHER_ENDINGS.stream().noneMatch(lower::endsWith)) {
            return Optional.empty();
        }
        String name = file.substring(0, file.lastIndexOf('.'));
        if (!file.endsWith(ENDING) || !NAME.matcher(name).matches()) {
            faults.add(
                    path,
                    0,
                    "is no name for a question; use small letters, digits and single hyphens, and end it in .rq");
            return Optional.empty();
        }
        return Optional.of(name);
    }
}
