package org.policygraph.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of answers that take long to make: networks, matrices, comparisons, and the answers of ready questions as
 * JSON and workbooks.
 *
 * @param cache how much memory finished ones may take
 * @param maxConcurrent how many are made at once
 * @param patience how long one waits for its turn before it is refused
 */
@ConfigurationProperties("policygraph.answers")
record AnswersProperties(
        @DefaultValue("64MB") DataSize cache,
        @DefaultValue("4") int maxConcurrent,
        @DefaultValue("5s") Duration patience) {

    /** Checks that something can be made. */
    AnswersProperties {
        if (maxConcurrent < 1 || cache.isNegative() || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "policygraph.answers.max-concurrent must be at least 1, and cache and patience not negative; they are "
                            + maxConcurrent + ", " + cache + ", " + patience);
        }
    }
}
