package org.policygraph.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Programs of the machine that the tests need and that no build brings along. */
final class Programs {

    private static final String[] BROWSERS = {"chromium", "chromium-browser", "google-chrome"};
    private static final String[] NODE = {"node", "nodejs"};

    private Programs() {}

    static Path browser() {
        return found(BROWSERS).orElseThrow(() -> new IllegalStateException(missing()));
    }

    static Path node() {
        return found(NODE).orElseThrow(() -> new IllegalStateException(missing()));
    }

    static boolean areInstalled() {
        return found(BROWSERS).isPresent() && found(NODE).isPresent();
    }

    static String missing() {
        return "tests in a browser need Chromium and Node.js on the path: on Debian, apt-get install chromium nodejs";
    }

    private static Optional<Path> found(String... names) {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
