package org.policygraph.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceLocation;
import org.policygraph.vocabulary.NearestName;

/** What is wrong with the files of questions: all of it is told at once. Not thread-safe. */
final class Faults {

    private record Fault(SourceLocation place, String words) {

        @Override
        public String toString() {
            return place + ": " + words;
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    void add(String file, long line, String words) {
        faults.add(new Fault(new SourceLocation(file, line), words));
    }

    int count() {
        return faults.size();
    }

    /** Ends in an exception that tells every fault, each with its file and line, if there is any. */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            Fault first = faults.getFirst();
            String others = faults.stream().skip(1).map(fault -> "\n" + fault).collect(Collectors.joining());
            throw new SourceException(first.place, first.words + others);
        }
    }

    /** The name that was meant, or all there are. */
    static String meant(String name, Collection<String> known) {
        return NearestName.to(name, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElseGet(() -> "; there are " + known.stream().sorted().collect(Collectors.joining(", ")));
    }
}
