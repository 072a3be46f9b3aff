package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.PolicyGraph;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.springframework.boot.SpringApplication;

/**
 * A service on a copy of a store that cannot be written. Only root can mount one: elsewhere than in CI the test may be left
 * out for that.
 */
class ReadOnlyStoreIT {

    private static final Names NAMES = Names.standard();
    private static final Node PASSAGE = NAMES.id("fact-sheet-140326-01/s15b");
    private static final Node DIALOGUE = NAMES.id("eu-us-cyber-dialogue");
    private static final Node TOPIC = NAMES.id("topic-botnets");
    private static final String CURATOR =
            "Basic " + Base64.getEncoder().encodeToString("curator:secret".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder = Path.of("");

    private Path copy = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mountACopy() throws IOException, InterruptedException {
        Path writable = Files.createDirectories(folder.resolve("writable"));
        Path store = writable.resolve("store");
        try (var instance = Instance.open(Settings.of(Names.DEFAULT_BASE, store.toString(), List.of()))) {
            instance.synchronise();
            instance.publisher().change(release -> release.add(PASSAGE, DIALOGUE, Pg.ADDRESSES, TOPIC), "one more");
        }
        copy = Files.createDirectories(folder.resolve("copy"));
        mounted = run("mount", "--bind", writable.toString(), copy.toString()) == 0
                && run("mount", "-o", "remount,bind,ro", copy.toString()) == 0;
        assumeTrue(mounted || System.getenv("CI") != null, "a disk can be mounted");
        assertThat(mounted).as("a disk can be mounted").isTrue();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("umount", "--lazy", copy.toString())).isZero();
        }
    }

    @Test
    void isReadAndRefusesToChange() {
        try (var service = SpringApplication.run(
                PolicyGraph.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--policygraph.curator.password=secret",
                "--policygraph.store=" + copy.resolve("store"))) {
            var client = ApiClient.on(Integer.parseInt(
                    Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"))));
            assertThat(client.get("/doc/eu-us-cyber-dialogue").body()).contains("EU-US");
            assertThat(client.json("/api/releases").get("total").asInt()).isEqualTo(2);
            assertRefuses(client.post("/sparql/update", "application/sparql-update", """
                    PREFIX id: <https://w3id.org/policygraph/id/>
                    PREFIX pg: <https://w3id.org/policygraph/ns#>
                    DELETE DATA { GRAPH <https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b> {
                      id:eu-us-cyber-dialogue pg:addresses id:topic-botnets } }""", "Authorization", CURATOR));
            assertRefuses(client.post(
                    "/api/releases",
                    "application/json",
                    "{\"rollBackTo\": 1, \"reason\": \"it was better\"}",
                    "Authorization",
                    CURATOR));
            assertThat(client.json("/api/releases").get("total").asInt()).isEqualTo(2);
        }
    }

    private static void assertRefuses(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("is read-only, so that nothing can be published");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
