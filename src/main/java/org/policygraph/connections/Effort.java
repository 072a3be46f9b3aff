package org.policygraph.connections;

/**
 * How much work a search may take, counted in links that it looks at, so that the same question gives the same answer on
 * every machine. Not thread-safe.
 */
final class Effort {

    private static final int STEPS_BETWEEN_CHECKS = 1 << 12;

    private final long most;
    private final Runnable check;
    private long spent;

    /**
     * A budget.
     *
     * @param check asked every now and then; ends the search by throwing
     */
    Effort(long most, Runnable check) {
        this.most = most;
        this.check = check;
    }

    /** Counts one link. */
    void step() {
        spent++;
        if (spent % STEPS_BETWEEN_CHECKS == 0) {
            check.run();
        }
        if (spent > most) {
            throw new Spent();
        }
    }

    /** There is nothing left. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1;

        Spent() {
            super("the search took as much work as it may", null, false, false);
        }
    }
}
