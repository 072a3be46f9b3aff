package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java server in a process of its own on a loopback port, which ends with the benchmark. */
final class Service implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(600);
    private static final long PAUSE_MILLIS = 5;
    private static final String RESIDENT = "VmRSS:";

    private final Process process;
    private final Path log;
    private final URI endpoint;
    private final long startedNanos;

    private Service(Process process, Path log, URI endpoint, long startedNanos) {
        this.process = process;
        this.log = log;
        this.endpoint = endpoint;
        this.startedNanos = startedNanos;
    }

    /**
     * Starts a server and returns at once.
     *
     * @param folder where it runs and writes {@code server.log}
     * @param endpoint where it will answer queries
     * @param arguments what follows {@code java}
     */
    static Service start(Path folder, URI endpoint, List<String> arguments) {
        try {
            Path log = Files.createDirectories(folder).resolve("server.log");
            var builder = new ProcessBuilder(command(arguments))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            long started = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Service(process, log, endpoint, started);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Runs a command to its end. */
    static void run(Path folder, List<String> arguments) {
        try (var service = start(folder, URI.create("about:blank"), arguments)) {
            int code = service.process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("exit code " + code + ", see " + service.log + ": " + arguments);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while running " + arguments, stopped);
        }
    }

    /** A port that was free a moment ago. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    URI endpoint() {
        return endpoint;
    }

    OverHttp client() {
        return new OverHttp(endpoint);
    }

    /** Waits for the first answer, and tells how many seconds after the start it was complete. */
    double secondsToAnswer(String query) {
        OverHttp client = client();
        while (true) {
            try {
                client.answer(query);
                return (System.nanoTime() - startedNanos) / 1e9;
            } catch (UncheckedIOException notYet) {
                pause(notYet);
            }
        }
    }

    /** How much of its memory is in the machine's, in megabytes. */
    long residentMegabytes() {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            String line =
                    status.filter(text -> text.startsWith(RESIDENT)).findFirst().orElseThrow();
            String kilobytes =
                    line.substring(RESIDENT.length()).replace("kB", "").strip();
            return Math.round(Long.parseLong(kilobytes) / 1024.0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void pause(UncheckedIOException notYet) {
        if (!process.isAlive() || System.nanoTime() - startedNanos > PATIENCE_NANOS) {
            throw new IllegalStateException("no answer, see " + log, notYet);
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + endpoint, stopped);
        }
    }

    private static List<String> command(List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(Stream.of(java), arguments.stream()).toList();
    }
}
