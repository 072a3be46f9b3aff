package org.policygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The differences that lead from nothing to the newest release, in order, as RDF patches. The first leads from nothing to
 * the first release that the log knows. Readers may come at any time; one publisher at a time writes.
 */
interface ReleaseLog {

    /** The steps, in the order of time; a list that does not change. */
    List<LogEntry> entries();

    /** A step as the text of an RDF patch. */
    InputStream open(LogEntry entry) throws IOException;

    /**
     * Writes a step so that it survives a crash, but does not make it a part of the log yet. The one that was begun before
     * must be kept or dropped first.
     *
     * @throws IOException if it cannot be written; nothing is left of it
     */
    LogEntry begin(ReleaseRecord record, Difference difference, Map<String, String> prefixes) throws IOException;

    /** Makes the step that was begun a part of the log. */
    void keep(LogEntry begun) throws IOException;

    /** Gives up the step that was begun. */
    void drop(LogEntry begun) throws IOException;

    /** The step that comes next if it leads to a release. */
    default LogEntry next(long release) {
        List<LogEntry> entries = entries();
        boolean again = !entries.isEmpty() && entries.getLast().release() == release;
        return new LogEntry(release, again ? entries.getLast().revision() + 1 : 0, 0);
    }
}
