package org.policygraph.help;

import java.util.List;

/** What one can write a first program in. */
enum Language {
    CURL("curl", ".sh", "bash", "A shell with curl."),
    PYTHON("Python", ".py", "python3", "Python 3 with its standard library."),
    R("R", ".R", "Rscript", "R as it comes, without packages."),
    JAVA("Java", ".java", "java", "A JDK 17 or newer, and nothing to compile.");

    private final String label;
    private final String suffix;
    private final String program;
    private final String needs;

    Language(String label, String suffix, String program, String needs) {
        this.label = label;
        this.suffix = suffix;
        this.program = program;
        this.needs = needs;
    }

    static List<Language> all() {
        return List.of(values());
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** What must be installed. */
    String needs() {
        return needs;
    }

    /** How a file is run. */
    String run(String file) {
        return program + " " + file;
    }

    boolean reads(String file) {
        return file.endsWith(suffix);
    }
}
