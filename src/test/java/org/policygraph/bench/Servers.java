package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the servers are started: with the settings they come with, and with the JVM's.
 *
 * @param work where they keep what they write
 * @param jar PolicyGraph with its libraries
 * @param fusekiJar Fuseki with its libraries
 */
record Servers(Path work, Path jar, Path fusekiJar) {

    /** How long a query may take before it counts as not answered. */
    static final long PATIENCE_SECONDS = 10;

    private static final int FIRST_JDK_WITH_ONE_STEP_AOT = 25;

    /** The same, which write elsewhere. */
    Servers in(String folder) {
        return new Servers(work.resolve(folder), jar, fusekiJar);
    }

    /** The store that is served. */
    Path store() {
        return work.resolve("store");
    }

    /** Writes the newest release, publishing it into the store first. */
    Path exported() {
        Path nquads = work.resolve("release.nq");
        Service.run(
                folder("export"),
                List.of(
                        "-jar",
                        jar.toString(),
                        "export",
                        "--store",
                        store().toString(),
                        "--format",
                        "nq",
                        "--output",
                        nquads.toString()));
        return nquads;
    }

    Service policygraph() {
        return policygraph("policygraph", Stream.of("-jar", jar.toString()));
    }

    /** The extracted layout with a cache of loaded and linked classes, made as in docker/Dockerfile. */
    Service policygraphAheadOfTime() {
        return policygraph(
                "policygraph-aot",
                Stream.of("-XX:AOTCache=" + cache(), "-jar", extractedJar().toString()));
    }

    static boolean canRunAheadOfTime() {
        return Runtime.version().feature() >= FIRST_JDK_WITH_ONE_STEP_AOT;
    }

    /** Extracts the jar and makes the cache. */
    void prepareAheadOfTime() {
        Path folder = folder("policygraph-aot");
        Service.run(
                folder,
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        extracted().toString()));
        Service.run(
                folder,
                List.of(
                        "-XX:AOTCacheOutput=" + cache(),
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        extractedJar().toString(),
                        "serve",
                        "--policygraph.store=memory",
                        "--server.port=0"));
    }

    /** A stock Fuseki on TDB2, with the data. */
    Service fusekiOnDisk(Path nquads) {
        Path database = folder("fuseki-tdb2").resolve("database");
        try {
            Files.createDirectories(database);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return fuseki("fuseki-tdb2", nquads, List.of("--tdb2", "--loc", database.toString()));
    }

    /** A stock Fuseki in memory, with the data. */
    Service fusekiInMemory(Path nquads) {
        return fuseki("fuseki-mem", nquads, List.of("--mem"));
    }

    private Service policygraph(String name, Stream<String> launch) {
        int port = Service.freePort();
        var settings = Stream.of(
                "serve", "--server.port=" + port, "--server.address=127.0.0.1", "--policygraph.store=" + store());
        return Service.start(
                folder(name),
                URI.create("http://127.0.0.1:" + port + "/sparql"),
                Stream.concat(launch, settings).toList());
    }

    private Service fuseki(String name, Path nquads, List<String> storage) {
        int port = Service.freePort();
        var dataset = URI.create("http://127.0.0.1:" + port + "/ds");
        // What it configures itself with is kept below the folder, and not in that of an installed Fuseki.
        var launch = Stream.of("-DFUSEKI_BASE=" + folder(name).resolve("run"), "-jar", fusekiJar.toString());
        var settings = Stream.of(
                "--localhost", "--port", Integer.toString(port), "--update", "--timeout=" + PATIENCE_SECONDS * 1000);
        var arguments = Stream.of(launch, settings, storage.stream(), Stream.of("/ds"))
                .flatMap(part -> part)
                .toList();
        Service service = Service.start(folder(name), URI.create(dataset + "/sparql"), arguments);
        service.secondsToAnswer("SELECT * WHERE {} LIMIT 1");
        new OverHttp(URI.create(dataset + "/data")).load(nquads);
        return service;
    }

    private Path cache() {
        return work.resolve("policygraph-aot/policygraph.aot");
    }

    private Path extractedJar() {
        return extracted().resolve(jar.getFileName());
    }

    private Path extracted() {
        return work.resolve("policygraph-aot/extracted");
    }

    private Path folder(String name) {
        return work.resolve(name);
    }
}
