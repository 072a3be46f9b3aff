package org.policygraph.query;

import java.time.Duration;

/**
 * How an answer is wanted.
 *
 * @param format what it is written in
 * @param time the longest that finding it may take; more than the limit is the limit
 * @param compressed whether its bytes are compressed with gzip, if that is worth it
 */
public record Wish(AnswerFormat format, Duration time, boolean compressed) {}
