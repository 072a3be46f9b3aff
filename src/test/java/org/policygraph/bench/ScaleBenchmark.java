package org.policygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Publishes many invented documents; {@code docs/benchmarks.md} tells how to run it and what it prints. */
final class ScaleBenchmark {

    private ScaleBenchmark() {}

    /**
     * Runs in the project's folder.
     *
     * @param arguments the work folder; then the numbers of documents
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "scale");
        var report = new Report();
        new Scale(work, report)
                .publish(Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList());
        report.write(work.resolve("report.md"));
    }
}
