package org.policygraph.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a question is about, for people who look through the questions; in the order in which they are shown. */
public enum Theme {
    FORA("Fora"),
    TOPICS("Topics"),
    ACTORS("Actors"),
    OUTCOMES("Outcomes"),
    INSTRUMENTS("Treaties, declarations and other instruments"),
    COMMITMENTS("Commitments and plans"),
    NORMS("Norms of behaviour"),
    CBMS("Confidence-building measures"),
    TIME("Time"),
    EVIDENCE("Evidence"),
    CONFLICTS("Conflicts between sources"),
    GAPS("What is not known");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** What stands in a file: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> named(String word) {
        return Stream.of(values()).filter(theme -> theme.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Theme::word).toList();
    }
}
