package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class CitationsIT {

    private static final String PASSAGE = "fact-sheet-140326-01/s15b";
    private static final String CLAIM = "/api/claims/" + PASSAGE + "/claim-33275fd32410";

    private final ApiClient client;

    CitationsIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    /** Title, number, date and publisher are statements of the fact sheet: R1 to R6. It names no author. */
    @Test
    void citesAClaimWithWhatTheGraphSays() {
        JsonNode item = client.json(CLAIM + "/citation").get(0);

        assertThat(item.get("id").asString()).isEqualTo("fact-sheet-140326-01-s15b-claim-33275fd32410");
        assertThat(item.get("title").asString()).isEqualTo("EU-US cooperation on cyber security and cyberspace");
        assertThat(item.get("number").asString()).isEqualTo("140326/01");
        assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2014,3,26]]");
        assertThat(item.get("page").asString()).isEqualTo("2");
        assertThat(item.get("URL").asString())
                .isEqualTo("https://w3id.org/policygraph/id/" + PASSAGE + "/claim-33275fd32410");
        assertThat(item.get("note").asString())
                .contains(
                        "“Promotion and protection of human rights online;”",
                        "Statement: ",
                        "PolicyGraph, release 1 of");
        assertThat(item.get("publisher").asString()).contains("External Action");
        assertThat(item.has("author")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/passages/fact-sheet-140326-01/s15b, application/x-bibtex, @misc{fact-sheet-140326-01-s15b",
        "/api/documents/fact-sheet-140326-01, application/x-research-info-systems, TY  - ",
        "/api/documents/osce-cbms, application/x-bibtex, Digital Watch Observatory",
        "/api/things/osce-cbms, application/x-bibtex, Digital Watch Observatory",
        "/api/things/budapest-convention, application/x-bibtex, @misc{budapest-convention",
        "/api/things/estonia, application/x-research-info-systems, TY  - ELEC",
        "/api/things/estonia, application/vnd.citationstyles.csl+json, '\"genre\" : \"state\"'",
        "/api/releases/1, text/x-bibliography, 'PolicyGraph, release 1 of 20'",
        "/api/questions/cq01-fora-that-address-a-topic, text/html, <p class=\"citation\">",
        "/api/questions/cq07-who-held-a-role-on-a-date, text/x-bibliography, PolicyGraph"
    })
    void givesTheFormatThatReferenceManagersAskFor(String address, String type, String words) {
        HttpResponse<String> answer = client.get(address + "/citation", "Accept", type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase(type + ";charset=UTF-8");
        assertThat(answer.body()).contains(words);
        assertThat(String.join(",", answer.headers().allValues("Link"))).contains("rel=\"cite-as\"");
    }

    @Test
    void citesAnAnswerWithItsValuesAndAddress() {
        String address = "/api/questions/cq07-who-held-a-role-on-a-date/citation?date=2013-06-30";
        String text = client.get(address + "&format=text").body();

        assertThat(text)
                .contains("2013-06-30", "PolicyGraph, release 1 of ", "13 documents")
                .contains("https://w3id.org/policygraph/questions/cq07-who-held-a-role-on-a-date?")
                .contains("&date=2013-06-30&knownAt=release-1 (accessed 20");
        String answered = client.json("/api/questions/cq07-who-held-a-role-on-a-date/answers?date=2013-06-30")
                .get("citation")
                .asString();
        assertThat(text).startsWith(answered);
    }

    @Test
    void citesARowOfATableByItsNumber() {
        String address = client.json("/api/passages?document=osce-cbms&size=1")
                .at("/items/0/href")
                .asString();

        assertThat(client.get(address + "/citation?format=text").body()).contains("row 1: “");
        assertThat(client.get(address + "/citation?format=ris").body())
                .startsWith("TY  - DATA")
                .contains("SE  - row 1");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/claims/fact-sheet-140326-01/s15b/claim-000000000000/citation, 404, not-found",
        "/api/passages/fact-sheet-140326-01/s99/citation, 404, not-found",
        "/api/documents/no-such/citation, 404, not-found",
        "/api/things/no-such/citation, 404, not-found",
        "/api/documents/topic-cybercrime/citation, 404, not-found",
        "/api/releases/7/citation, 404, not-found",
        "/api/releases/x/citation, 404, not-found",
        "/api/questions/cq99/citation, 404, not-found",
        "/api/releases/1/citation?format=endnote, 400, bad-value",
        "/api/questions/cq01-fora-that-address-a-topic/citation?topic=no-topic, 400, unknown-name",
        "/api/questions/cq01-fora-that-address-a-topic/citation?topik=a, 400, unknown-parameter"
    })
    void refusesWhatCannotBeCited(String address, int status, String kind) {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(ApiClient.read(answer.body()).get("type").asString()).endsWith("/" + kind);
    }

    @ParameterizedTest
    @CsvSource({
        "bibtex, attachment, budapest-convention.bib",
        "ris, attachment, budapest-convention.ris",
        "csl, attachment, budapest-convention.json",
        "text, inline, budapest-convention.txt"
    })
    void isAFileWithANameForReferenceManagers(String format, String how, String name) {
        HttpResponse<String> answer = client.get("/api/things/budapest-convention/citation?format=" + format);

        assertThat(header(answer, "Content-Disposition")).isEqualTo(how + "; filename=\"" + name + "\"");
        assertThat(answer.body()).contains("release 1 of ", "https://w3id.org/policygraph/id/budapest-convention");
    }

    @Test
    void leadsFromAThingToItsCitation() {
        String links = String.join(", ", client.get(CLAIM).headers().allValues("Link"));

        assertThat(links)
                .contains("<https://w3id.org/policygraph/id/" + PASSAGE + "/claim-33275fd32410>; rel=\"cite-as\"")
                .contains("<" + CLAIM + "/citation>; rel=\"describedby\"");
        assertThat(String.join(
                        ", ",
                        client.get("/api/topics/topic-cybercrime").headers().allValues("Link")))
                .doesNotContain("cite-as");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
