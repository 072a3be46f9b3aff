package org.policygraph.bench;

import java.io.UncheckedIOException;

/** A server that may take too long for what it is asked; then it is stopped and not asked again. */
final class Fragile implements AutoCloseable {

    private final Service service;
    private final OverHttp client;
    private boolean failed;

    Fragile(Service service) {
        this.service = service;
        this.client = service.client();
    }

    /** Asks and times; forgets all that was timed where it does not answer. */
    void time(Timings timings, String query) {
        if (failed) {
            return;
        }
        long begin = System.nanoTime();
        try {
            client.answer(query);
            timings.add(System.nanoTime() - begin);
        } catch (UncheckedIOException | IllegalStateException noAnswer) {
            failed = true;
            timings.clear();
            service.close();
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
