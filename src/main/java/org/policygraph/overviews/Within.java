package org.policygraph.overviews;

import java.util.Locale;

/** In what things occur together. */
public enum Within {
    /** The smallest quote that carries its statements. */
    PASSAGE,
    /** All passages of one sentence, or one row of a table. */
    SENTENCE,
    DOCUMENT,
    /** What a forum has to do with itself, and not through what belongs to it. */
    FORUM,
    /** What has to do with a topic itself. */
    TOPIC;

    /** As it is written in questions and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
