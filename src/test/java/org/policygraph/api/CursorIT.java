package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Going through a list. */
@RunningService
class CursorIT {

    private static final String LIST = "/api/topics?size=7";

    private final ApiClient client;

    CursorIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void leadsThroughTheWholeListAndBack() {
        List<String> forth = slugs(LIST, "next");
        assertThat(forth)
                .doesNotHaveDuplicates()
                .hasSize(client.json(LIST).get("total").asInt());
        List<String> back = slugs(client.json(LIST).at("/links/last").asString(), "prev");
        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
    }

    @Test
    void showsNothingBeyondTheEndAndLeadsBack() {
        HttpResponse<String> beyond = client.get("/api/topics?size=7&page=1000");
        assertThat(beyond.statusCode()).isEqualTo(200);
        JsonNode page = ApiClient.read(beyond.body());
        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("page").asInt()).isEqualTo(1000);
        assertThat(page.at("/links/next").isNull()).isTrue();
        assertThat(client.json(page.at("/links/prev").asString()).get("items")).isNotEmpty();
    }

    @Test
    void saysThatAReleaseIsNoLongerRead() {
        HttpResponse<String> stale = client.get(LIST + "&cursor=" + ofRelease(999));
        assertThat(stale.statusCode()).isEqualTo(410);
        JsonNode problem = ApiClient.read(stale.body());
        assertThat(problem.get("type").asString()).endsWith("/stale-cursor");
        assertThat(problem.get("release").asInt()).isEqualTo(999);
        assertThat(problem.get("restart").asString()).isEqualTo(LIST);
        assertThat(client.get(problem.get("restart").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void isOfOneListAndStandsAlone() {
        String cursor = cursor();
        assertThat(client.get("/api/topics?size=3&cursor=" + cursor).statusCode())
                .isEqualTo(200);
        for (String other : List.of(
                "/api/fora?size=7&cursor=" + cursor,
                LIST + "&text=cyber&cursor=" + cursor,
                LIST + "&page=2&cursor=" + cursor,
                LIST + "&cursor=" + cursor + "&cursor=" + cursor)) {
            assertThat(client.get(other).statusCode()).as(other).isEqualTo(400);
        }
    }

    private List<String> slugs(String first, String relation) {
        var slugs = new ArrayList<String>();
        for (String address = first; !address.isEmpty(); ) {
            JsonNode page = client.json(address);
            page.get("items").forEach(item -> slugs.add(item.get("slug").asString()));
            JsonNode link = page.at("/links/" + relation);
            address = link.isNull() ? "" : link.asString();
        }
        return slugs;
    }

    private String cursor() {
        return client.json(LIST).at("/links/next").asString().replaceFirst(".*cursor=", "");
    }

    private String ofRelease(int release) {
        String plain = new String(Base64.getUrlDecoder().decode(cursor()), StandardCharsets.UTF_8);
        String other = plain.replaceFirst("^1 1 ", "1 " + release + " ");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(StandardCharsets.UTF_8));
    }
}
