package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.SparqlClient.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever goes through a list while a release is published goes on in the one before. */
@RunningEndpoint
class PagesAcrossReleasesIT {

    private static final String LIST = "/api/claims?size=20&document=fact-sheet-140326-01";
    private static final String STATEMENT = "GRAPH <https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b> {"
            + " <https://w3id.org/policygraph/id/eu-us-working-group> <https://w3id.org/policygraph/ns#addresses>"
            + " <https://w3id.org/policygraph/id/topic-human-rights-online> }";

    private final SparqlClient client;

    PagesAcrossReleasesIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @Test
    void goesOnInTheReleaseInWhichTheListBegan() {
        JsonNode first = page(LIST);
        JsonNode expected = page(LIST + "&page=2").get("items");
        long release = first.at("/completeness/release").asLong();
        update("INSERT DATA");
        try {
            JsonNode second = page(first.at("/links/next").asString());
            assertThat(second.at("/completeness/release").asLong()).isEqualTo(release);
            assertThat(second.get("items")).isEqualTo(expected);
            assertThat(second.get("total")).isEqualTo(first.get("total"));
            JsonNode anew = page(second.at("/links/first").asString());
            assertThat(anew.at("/completeness/release").asLong()).isEqualTo(release + 1);
            assertThat(anew.get("total").asLong()).isEqualTo(first.get("total").asLong() + 1);
        } finally {
            update("DELETE DATA");
        }
    }

    private JsonNode page(String address) {
        HttpResponse<String> answer = client.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private void update(String verb) {
        HttpResponse<String> done =
                client.write("POST", "/sparql/update", "application/sparql-update", verb + " { " + STATEMENT + " }");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }
}
