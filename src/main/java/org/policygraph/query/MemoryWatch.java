package org.policygraph.query;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** Raises an alarm when little of the heap is free after a collection, before the virtual machine runs out of it. */
final class MemoryWatch implements NotificationListener, AutoCloseable {

    /** Above this share of the heap, collections begin to follow each other and everything becomes slow. */
    private static final double ALARM = 0.85;

    private final Runnable alarm;
    private final List<NotificationEmitter> collectors = new ArrayList<>();
    private final Set<String> heapPools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toUnmodifiableSet());

    MemoryWatch(Runnable alarm) {
        this.alarm = alarm;
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(this, null, null);
                collectors.add(emitter);
            }
        }
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getUserData() instanceof CompositeData data
                && notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var usage = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
            if (used(usage) > ALARM * Runtime.getRuntime().maxMemory()) {
                alarm.run();
            }
        }
    }

    @Override
    public void close() {
        for (var collector : collectors) {
            try {
                collector.removeNotificationListener(this);
            } catch (ListenerNotFoundException alreadyRemoved) {
                throw new IllegalStateException("a watch is closed once", alreadyRemoved);
            }
        }
        collectors.clear();
    }

    private long used(Map<String, MemoryUsage> usage) {
        return usage.entrySet().stream()
                .filter(pool -> heapPools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }
}
