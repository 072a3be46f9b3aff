package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class BadInputIT {

    /** What may be left out where it is known only when the body is written (RFC 9110, section 9.3.2). */
    private static final Set<String> IS_OF_THE_BODY = Set.of("ETag", "Content-Length");

    private final Web web;

    BadInputIT(@LocalServerPort int port) {
        this.web = Web.on(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/../../etc/passwd, 400",
        "/id/%2e%2e/%2e%2e/etc/passwd, 400",
        "/doc/a/../../etc, 400",
        "/doc/..%2f..%2fetc, 400",
        "/id/a%00b, 400",
        "/doc/a%00b, 400",
        "/id/%22%3E%3Cscript%3E, 404",
        "/id/x; DROP ALL, 400",
        "/id/x DROP ALL, 404",
        "/id/%E2%80%AE, 404",
        "/id/%FF, 400",
        "/doc/Topic-BOTNETS, 404",
        "/releases/%22, 404",
        "/releases/-1, 404",
        "/ns/%22, 404",
        "/linkset/doc/%22, 404",
        "/linkset/releases/0, 404"
    })
    void refusesIdentifiersThatAreNone(String path, int status) {
        for (String accept : List.of("text/html", "*/*")) {
            var answer = web.get(path.replace(" ", "%20"), "Accept", accept);
            assertThat(answer.statusCode()).as(accept).isEqualTo(status);
            assertThat(answer.body()).doesNotContain("Exception", "org.eclipse", "org.spring", "Powered by");
            if (web.header(answer, "Content-Type").startsWith("text/html")) {
                assertThat(answer.body()).doesNotContain("<script>");
            }
        }
    }

    @Test
    void readsTwoHundredWishes() {
        String wishes = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "application/x-" + number + ";q=0." + (1 + number % 9))
                .collect(Collectors.joining(", "));
        assertThat(web.get("/doc/topic-botnets", "Accept", wishes).statusCode()).isEqualTo(406);
        var known = web.get("/doc/topic-botnets", "Accept", wishes + ", application/n-triples;q=0.001");
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(web.header(known, "Content-Type")).startsWith("application/n-triples");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics",
                "/questions",
                "/questions/cq01-fora-that-address-a-topic",
                "/questions/cq01-fora-that-address-a-topic.html",
                "/fora",
                "/documents",
                "/ns.ttl",
                "/catalog",
                "/void",
                "/releases/1",
                "/inferred?page=2",
                "/doc/eu-us-cyber-dialogue.html",
                "/doc/eu-us-cyber-dialogue.jsonld",
                "/id/eu-us-cyber-dialogue",
                "/linkset/doc/eu-us-cyber-dialogue",
                "/linkset/releases/1",
                "/sitemap.xml",
                "/robots.txt",
                "/opensearch.xml",
                "/context.jsonld",
                "/.well-known/void",
                "/timemap?uri=/topics",
                "/problems",
                "/claims.nq",
                "/releases.atom",
                "/releases/1.rdf",
                "/releases/1/diff/1",
                "/releases/1/diff/1.atom",
                "/releases/1/diff/1.rdfp",
                "/releases/1/policygraph.nq.gz",
                "/releases/1/bundle.zip",
                "/feeds/topic-botnets.atom",
                "/linkset/catalog",
                "/ns/0.2.0",
                "/search?q=botnets",
                "/overviews",
                "/timeline",
                "/map",
                "/connections",
                "/help",
                "/sparql?query=ASK%7B%7D",
                "/api/openapi.json",
                "/api/questions/cq01-fora-that-address-a-topic/answers?format=csv",
                "/style.css",
                "/id/nothing",
                "/api/topics"
            })
    void answersHeadAsGetWithoutABody(String path) {
        var get = web.get(path);
        var head = web.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Link", "Location", "Vary", "Content-Length")) {
            if (IS_OF_THE_BODY.contains(name) && web.header(head, name).isEmpty()) {
                continue;
            }
            assertThat(web.header(head, name)).as(name).isEqualTo(web.header(get, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-9", "bytes=-5", "bytes=999999999-", "lines=1-2", "bytes=5-1", "x"})
    void answersRangesWithTheWhole(String range) {
        var whole = web.get("/doc/topic-botnets.ttl");
        var answer = web.get("/doc/topic-botnets.ttl", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole.body());
    }
}
