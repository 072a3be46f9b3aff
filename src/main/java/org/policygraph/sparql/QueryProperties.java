package org.policygraph.sparql;

import java.time.Duration;
import org.policygraph.query.QueryLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of queries.
 *
 * @param timeout the longest that a query or an update runs
 * @param maxRows the most rows, or triples, of an answer
 * @param maxBytes about the largest answer before compression
 * @param maxLength the longest query, in characters
 * @param maxConcurrent how many queries and updates run at once
 * @param cache how much memory finished answers may take
 */
@ConfigurationProperties("policygraph.query")
record QueryProperties(
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("100000") long maxRows,
        @DefaultValue("64MB") DataSize maxBytes,
        @DefaultValue("1048576") int maxLength,
        @DefaultValue("64") int maxConcurrent,
        @DefaultValue("64MB") DataSize cache) {

    QueryLimits limits() {
        return new QueryLimits(timeout, maxRows, maxBytes.toBytes(), maxLength, maxConcurrent);
    }
}
