package org.policygraph.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.policygraph.questions.Asked;

/** What came of reading a form. */
sealed interface Checked {

    /** What was given, with identifiers in the place of words. */
    Given given();

    /** Everything fits. */
    record Fitting(Given given, Asked asked) implements Checked {}

    /** Nothing was given where something must be. */
    record Waiting(Given given) implements Checked {}

    /**
     * Something is wrong.
     *
     * @param mistakes by parameter
     */
    record Wrong(Given given, Map<String, Mistake> mistakes) implements Checked {

        public Wrong {
            mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
        }
    }
}
