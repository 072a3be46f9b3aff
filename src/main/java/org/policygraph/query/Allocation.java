package org.policygraph.query;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What threads take from the heap, as far as the platform counts it. */
final class Allocation {

    private static final java.lang.management.ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Bytes since the thread began; 0 where they are not counted. */
    static long of(long threadId) {
        return THREADS instanceof ThreadMXBean counting ? Math.max(0, counting.getThreadAllocatedBytes(threadId)) : 0;
    }
}
