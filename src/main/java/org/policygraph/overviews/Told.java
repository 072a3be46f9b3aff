package org.policygraph.overviews;

import java.util.List;

/**
 * What is said, and in which years. A large matrix counts the same statements in many cells; so these are counted once.
 *
 * @param said in the order of reading
 * @param years in which years
 */
public record Told(List<Said> said, Years years) {

    /** Copies its list. */
    public Told {
        said = List.copyOf(said);
    }

    static Told of(List<Said> said) {
        return new Told(said, Years.of(said));
    }
}
