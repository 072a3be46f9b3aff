package org.policygraph.query;

/** Whoever waits for an answer. */
@FunctionalInterface
public interface Asker {

    /** Whether nobody waits any more; asked now and then while a query runs, on the thread that asked it. */
    boolean gone();

    /** One who waits for as long as it takes. */
    static Asker patient() {
        return () -> false;
    }
}
