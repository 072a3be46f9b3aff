package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goes to a sample of all kinds of addresses; with {@code -Dwalk.all=true} to all that have an end, some 80,000 in a quarter of an hour. */
@RunningService
class WalkIT {

    private final Web web;

    WalkIT(@LocalServerPort int port) {
        this.web = Web.on(port);
    }

    @Test
    void findsNoDeadEndFromTheFirstPage() {
        var walk = new Walk(web, Boolean.getBoolean("walk.all"))
                .from(
                        "/",
                        "/id/fact-sheet-140326-01",
                        "/id/fact-sheet-140326-01/text",
                        "/sitemap.xml",
                        "/?knownAt=release-1",
                        "/?validAt=2014");
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.kinds())
                .containsKeys(
                        "/",
                        "/id/{thing}",
                        "/doc/{topic}",
                        "/doc/{passage}",
                        "/doc/{claim}",
                        "/doc/{thing}.jsonld",
                        "/linkset/doc/{thing}",
                        "/ns",
                        "/topics",
                        "/questions",
                        "/questions/{name}",
                        "/questions/{name}.ttl",
                        "/releases",
                        "/catalog",
                        "/void",
                        "/timemap?uri");
    }
}
