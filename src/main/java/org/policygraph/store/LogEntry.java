package org.policygraph.store;

import java.util.Comparator;

/**
 * One step of the log of releases: the difference from the state before, which is the release before or an earlier
 * revision of this one.
 *
 * @param release the number of the release that it leads to
 * @param revision 0 for the step that published the release; one more each time that its record was written anew
 * @param bytes how much it takes, compressed
 */
record LogEntry(long release, int revision, long bytes) implements Comparable<LogEntry> {

    private static final Comparator<LogEntry> IN_TIME =
            Comparator.comparingLong(LogEntry::release).thenComparingInt(LogEntry::revision);

    @Override
    public int compareTo(LogEntry other) {
        return IN_TIME.compare(this, other);
    }
}
