package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the face says of connections. */
@RunningService
class ConnectionsIT {

    private static final String CONVENTION = "/api/connections?from=budapest-convention&to=topic-human-rights-online";
    private static final String HUBS = "/api/connections?from=global-alliance&to=budapest-convention&maxLength=6";

    private final ApiClient client;

    ConnectionsIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void tellsHowTheConventionIsConnectedWithHumanRightsOnlineAndWhoSaysSo() {
        JsonNode best = client.json(CONVENTION).at("/item/paths/0");

        assertThat(slugs(best))
                .containsExactly(
                        "eu-us-working-group",
                        "priority-coordinating-positions",
                        "international-fora",
                        "topic-human-rights-online");
        assertThat(best.get("hops")
                        .valueStream()
                        .map(hop -> hop.get("direction").asString()))
                .containsExactly("backward", "forward", "forward", "forward");
        assertThat(best.at("/hops/0/relations/0/quote").asString())
                .endsWith("the promotion of the Budapest Convention (on cybercrime)");
        assertThat(best.at("/hops/3/relations/0/quote").asString()).endsWith("protecting human rights online.");
        assertThat(best.at("/hops/3/relations/0/page").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CONVENTION + "&k=100&maxLength=5",
                "/api/connections?from=estonia&to=freedom-online-coalition",
                "/api/connections/topic-cybercrime?size=100",
                "/api/connections/budapest-convention?size=20"
            })
    void carriesTheEvidenceInEveryHop(String path) {
        List<JsonNode> hops = client.json(path).findParents("evidenceCount");

        assertThat(hops).isNotEmpty().allSatisfy(hop -> {
            assertThat(hop.get("relations").size())
                    .isEqualTo(hop.get("direction").asString().equals("via") ? 2 : 1);
            hop.get("relations").forEach(relation -> {
                assertThat(relation.get("quote").asString()).isNotBlank();
                assertThat(relation.get("page").isNull())
                        .isNotEqualTo(relation.get("row").isNull());
                assertThat(relation.at("/predicate/label").asString()).isNotBlank();
                assertThat(relation.get("passage").asString())
                        .startsWith(relation.get("document").asString());
            });
        });
    }

    @Test
    void givesTheSamePathsBackwards() {
        JsonNode there = client.json(CONVENTION + "&k=20").at("/item/paths");
        JsonNode back = client.json("/api/connections?to=budapest-convention&from=topic-human-rights-online&k=20")
                .at("/item/paths");

        assertThat(there.size()).isGreaterThan(5);
        assertThat(back.valueStream().map(path -> path.get("weight").asDouble()))
                .containsExactlyElementsOf(there.valueStream()
                        .map(path -> path.get("weight").asDouble())
                        .toList());
        assertThat(back.get(0).at("/hops/0/to/slug")).isEqualTo(there.get(0).at("/hops/3/from/slug"));
    }

    @Test
    void takesIrisForSlugs() {
        String iri = "https://w3id.org/policygraph/id/";
        assertThat(client.json("/api/connections?from=" + iri + "budapest-convention&to=" + iri
                                + "topic-human-rights-online")
                        .get("item"))
                .isEqualTo(client.json(CONVENTION).get("item"));
    }

    @Test
    void saysThatNothingConnectsTwoThingsAndWhereItHasSearched() {
        JsonNode answer = client.json("/api/connections?from=topic-cyberspace&to=role-chair&maxLength=2");

        assertThat(answer.at("/item/paths").isEmpty()).isTrue();
        assertThat(answer.at("/item/summary").asString())
                .isEqualTo("Nothing connects 'Cyberspace' and 'Chair' within 2 hop(s), as far as 13 document(s) say.");
        assertThat(answer.at("/item/searched/links").asLong()).isPositive();
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("complete");
        assertThat(answer.at("/completeness/documentsSearched").asLong()).isEqualTo(13);
    }

    @Test
    void saysThatThereAreMorePathsThanWereAskedFor() {
        JsonNode few = client.json(HUBS + "&k=2");
        assertThat(few.at("/item/paths").size()).isEqualTo(2);
        assertThat(few.at("/completeness/state").asString()).isEqualTo("truncated");
        assertThat(few.at("/completeness/limit").asString()).startsWith("k=2:");
        assertThat(client.json(HUBS + "&k=100").at("/item/paths").size()).isEqualTo(100);
    }

    /** CQ15: 21 states are in both; of them the list says since when. */
    @ParameterizedTest
    @CsvSource({
        "'', 21",
        "&validAt=2011, 0",
        "&document=freedom-online-coalition-members, 0",
        "&document=freedom-online-coalition-members&document=global-alliance-participants, 21",
        "&without=inForum, 0",
        "&predicate=inForum, 21",
        "&predicate=addresses, 0",
        "&modality=planned, 0",
        "&before=2011, 0",
        "&after=2012&scheme=true, 21"
    })
    void findsTheStatesThatAreInBothCoalitions(String filters, int states) {
        JsonNode answer = client.json(
                "/api/connections?from=freedom-online-coalition&to=global-alliance&maxLength=2&k=100" + filters);

        assertThat(answer.at("/item/paths").size()).isEqualTo(states);
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("complete");
    }

    @Test
    void marksHopsOfTheTopicSchemeThatNoSourceSays() {
        String asked = "/api/connections?from=topic-botnets&to=topic-cybercrime&maxLength=1";
        assertThat(client.json(asked).at("/item/paths").isEmpty()).isTrue();
        JsonNode hop = client.json(asked + "&scheme=true").at("/item/paths/0/hops/0");
        assertThat(hop.at("/scheme/predicate/name").asString()).isEqualTo("broader");
        assertThat(hop.get("relations").isEmpty()).isTrue();
        assertThat(hop.get("direction").asString()).isEqualTo("forward");
    }

    @Test
    void ranksWhatIsAroundAThingWithItsReasons() {
        JsonNode page = client.json("/api/connections/topic-human-rights-online?size=200");

        // CQ1, norm 13 (e), and the agenda of the first meeting.
        assertThat(page.get("items")
                        .valueStream()
                        .limit(4)
                        .map(item -> item.at("/thing/slug").asString()))
                .containsExactlyInAnyOrder(
                        "eu-us-cyber-dialogue", "eu-us-cyber-dialogue-1", "international-fora", "un-norm-13-e");
        assertThat(page.get("items")
                        .valueStream()
                        .map(item -> item.get("strength").asDouble()))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        page.get("items").forEach(item -> {
            JsonNode hops = item.at("/best/hops");
            assertThat(hops.get(0).at("/from/slug").asString()).isEqualTo("topic-human-rights-online");
            assertThat(hops.get(hops.size() - 1).get("to")).isEqualTo(item.get("thing"));
        });
        assertThat(client.json("/api/connections/topic-human-rights-online?type=Norm&size=1")
                        .at("/items/0/thing/slug")
                        .asString())
                .isEqualTo("un-norm-13-e");
    }

    @Test
    void letsAClientKeepAnAnswer() {
        String tag = client.get(CONVENTION).headers().firstValue("ETag").orElseThrow();
        assertThat(client.get(CONVENTION, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "?from=budapest-conventoin&to=european-union, 400, budapest-convention",
        "?from=budapest-convention&to=eu-us-cyber-dialog, 400, eu-us-cyber-dialogue",
        "?from=http://example.org/a%20b&to=european-union, 400, http://example.org/a b",
        "?from=budapest-convention, 400, The parameter 'to' must be given",
        "?from=budapest-convention&to=budapest-convention, 400, another thing",
        "?from=estonia&to=latvia&k=0, 400, from 1 to 100",
        "?from=estonia&to=latvia&k=1000, 400, from 1 to 100",
        "?from=estonia&to=latvia&k=1000000000, 400, from 1 to 100",
        "?from=estonia&to=latvia&k=10000000000, 400, from 1 to 100",
        "?from=estonia&to=latvia&maxLength=7, 400, from 1 to 6",
        "?from=estonia&to=latvia&maxLength=0, 400, from 1 to 6",
        "?from=estonia&to=latvia&validAt=2014-02-31, 400, 2014-02-31",
        "?from=estonia&to=latvia&after=2014&before=2014, 400, between 'after' and it",
        "?from=estonia&to=latvia&knownAt=2014-01-01, 404, nothing was published by 2014-01-01; there are releases 1",
        "?from=estonia&to=latvia&scheme=yes, 400, true or false",
        "?from=estonia&to=latvia&predicate=adresses, 400, addresses",
        "?from=estonia&to=latvia&without=nothing-like-this, 400, no predicate",
        "?from=estonia&to=latvia&document=global-alliance, 400, not a document",
        "?from=estonia&to=latvia&modality=maybe, 400, asserted",
        "?from=estonia&from=latvia&to=malta, 400, given once",
        "?from=estonia&to=latvia&depth=3, 400, There is no parameter 'depth'",
        "/topic-cybercrim, 404, topic-cybercrime",
        "/topic-cybercrime?k=3, 400, There is no parameter 'k'",
        "/topic-cybercrime?type=Forums, 400, Forum"
    })
    void refusesWhatMakesNoSense(String asked, int status, String told) {
        HttpResponse<String> response = client.get("/api/connections" + asked);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(ApiClient.read(response.body()).get("detail").asString()).contains(told);
    }

    private static List<String> slugs(JsonNode path) {
        return path.get("hops")
                .valueStream()
                .map(hop -> hop.at("/to/slug").asString())
                .toList();
    }
}
