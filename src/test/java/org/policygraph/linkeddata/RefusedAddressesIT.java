package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is told of addresses below which there is nothing, and of what cannot be written. */
@RunningService
class RefusedAddressesIT {

    private final Web web;

    RefusedAddressesIT(@LocalServerPort int port) {
        this.web = Web.on(port);
    }

    /** Form feeds between the pages cannot be written in XML. */
    @Test
    void refusesASuffixThatCannotHoldTheText() {
        var answer = web.get("/doc/fact-sheet-140326-01/text.rdf");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("/doc/fact-sheet-140326-01/text.ttl");
    }

    @Test
    void listsTheAlternativesOfWhatItCannotWrite() {
        var answer = web.get("/doc/topic-botnets", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(web.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(web.header(answer, "Vary")).contains("Accept");
        assertThat(answer.body()).contains("/doc/topic-botnets.ttl", "application/trig");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/EU-US-Cyber-Dialogue, 404, /id/eu-us-cyber-dialogue",
        "/id/topic-human-rights-onlin, 404, /id/topic-human-rights-online",
        "/doc/fact-sheet-140326-01/s15bb, 404, /id/fact-sheet-140326-01/s15b",
        "/id/c%C3%B4te-d-ivoire, 404, /id/cote-d-ivoire",
        "/id/%22x%22, 404, identifier",
        "/id/a%00b, 400, encoded",
        "/id/..%2f..%2fetc, 400, encoded",
        "/doc/topic-botnets?page=0, 400, whole number",
        "/doc/topic-botnets?page=2, 400, page",
        "/releases/99, 404, /releases",
        "/ns/9.9.9, 404, /ns"
    })
    void saysWhatIsWrong(String path, int status, String hint) {
        var answer = web.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(web.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains(hint);
    }

    @Test
    void tellsPeopleOnAPage() {
        var answer = web.get("/id/topic-human-rights-onlin", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(web.header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).containsPattern("href=\"/id/topic-human-rights-online\"[^>]*>Human rights online<");
    }

    @Test
    void refusesAnIdentifierOfEightKilobytes() {
        assertThat(web.get("/id/" + "a".repeat(8192)).statusCode()).isEqualTo(414);
        assertThat(web.get("/id/" + "a".repeat(4000)).statusCode()).isEqualTo(404);
    }
}
