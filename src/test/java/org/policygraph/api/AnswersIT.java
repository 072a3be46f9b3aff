package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the face says of the fact sheet. */
@RunningService
class AnswersIT {

    private static final Path GOLDEN = Path.of("src/test/resources/api/golden");

    private final ApiClient client;

    AnswersIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @ParameterizedTest
    @CsvSource({
        "fora-on-human-rights-online, /api/fora?topic=topic-human-rights-online",
        "cyber-dialogue, /api/fora/eu-us-cyber-dialogue",
        "smart-grids, /api/topics/topic-smart-grids",
        "planned-claims, /api/claims?modality=planned&size=200",
        "passage-s15b, /api/passages/fact-sheet-140326-01/s15b",
        "claim, /api/claims/fact-sheet-140326-01/s15b/claim-33275fd32410",
        "unknown-parameter, /api/fora?topik=topic-cybercrime",
        "unknown-topic, /api/fora?topic=topic-cybercrim",
        "unknown-forum, /api/fora/cyber-dialogue",
        "bad-date, /api/documents?from=26.3.2014"
    })
    void answersAsRecorded(String name, String path) {
        Golden.compare(GOLDEN.resolve(name + ".json"), client.json(path));
    }

    @Test
    void carriesTheEvidenceInEveryRelation() {
        for (String path : new String[] {
            "/api/documents/fact-sheet-140326-01", "/api/claims?document=fact-sheet-140326-01&size=200"
        }) {
            assertThat(relations(path))
                    .isNotEmpty()
                    .filteredOn(this::isOfTheSheet)
                    .isNotEmpty()
                    .allSatisfy(relation -> {
                        assertThat(relation.get("page").asInt()).isPositive();
                        assertThat(relation.get("row").isNull()).isTrue();
                    });
        }
        for (String path :
                new String[] {"/api/fora/eu-us-working-group", "/api/claims?size=200", "/api/actors/estonia"}) {
            assertThat(relations(path)).isNotEmpty().allSatisfy(relation -> {
                assertThat(relation.get("quote").asString()).isNotBlank();
                assertThat(relation.get("page").isNull())
                        .isNotEqualTo(relation.get("row").isNull());
                assertThat(relation.get("passage").asString())
                        .startsWith(relation.get("document").asString());
            });
        }
    }

    @Test
    void carriesTheRowOfATable() {
        assertThat(relations("/api/claims?document=osce-cbms&size=200"))
                .anySatisfy(relation -> assertThat(relation.get("row").asInt()).isEqualTo(16))
                .allSatisfy(
                        relation -> assertThat(relation.get("page").isNull()).isTrue());
    }

    private java.util.List<JsonNode> relations(String path) {
        return client.json(path).findParents("predicate").stream()
                .filter(relation -> relation.has("object") && relation.has("claim"))
                .toList();
    }

    private boolean isOfTheSheet(JsonNode relation) {
        return relation.get("document").asString().endsWith("/id/fact-sheet-140326-01");
    }

    @Test
    void saysOfEveryAnswerHowCompleteItIs() {
        for (String path : new String[] {"/api/topics", "/api/actors/ec3", "/api/passages?text=nothing-like-this"}) {
            JsonNode completeness = client.json(path).get("completeness");
            assertThat(completeness.get("state").asString()).isEqualTo("complete");
            assertThat(completeness.get("release").asLong()).isEqualTo(1);
            assertThat(completeness.get("documentsSearched").asLong()).isEqualTo(13);
        }
    }

    @Test
    void countsTheForaThatAddressATopic() {
        JsonNode topic = client.json("/api/topics?text=human+rights+online")
                .get("items")
                .valueStream()
                .filter(item -> item.get("slug").asString().equals("topic-human-rights-online"))
                .findFirst()
                .orElseThrow();
        assertThat(topic.get("forumCount").asInt()).isEqualTo(2);
        // The fact sheet, norm 13 (e), and the agenda of the first meeting of the dialogue.
        assertThat(topic.get("documentCount").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/outcomes?forum=eu-us-working-group, 8",
        "/api/fora?type=SubGroup, 4",
        "/api/fora?type=https://w3id.org/policygraph/ns%23SubGroup&type=Alliance&document=fact-sheet-140326-01, 5",
        "/api/actors?text=malmstrom&type=Person&document=fact-sheet-140326-01, 2",
        "/api/outcomes?from=2012-12&to=2012-12&type=Launch, 1",
        "/api/passages?about=budapest-convention&predicate=promotes, 1",
        "/api/documents?from=2014-03-26&to=2014-03-26&text=140326/01, 1",
        "/api/topics?forum=https://w3id.org/policygraph/id/transatlantic-economic-council, 0",
        "/api/claims?actor=eric-holder&document=fact-sheet-140326-01, 2"
    })
    void findsAsManyAsTheSheetSays(String path, int total) {
        assertThat(client.json(path).get("total").asInt()).as(path).isEqualTo(total);
    }

    /** With the two alliances that the tables introduce, and the White House's fact sheet of the same day. */
    @ParameterizedTest
    @CsvSource({
        "/api/fora?type=Alliance, 3",
        "/api/documents?type=Table, 12",
        "/api/documents?from=2014-03-26&to=2014-03-26, 2",
        "/api/passages?document=freedom-online-coalition-members, 29",
        "/api/passages?document=global-alliance-participants, 48"
    })
    void findsAsManyAsAllDocumentsSay(String path, int total) {
        assertThat(client.json(path).get("total").asInt()).as(path).isEqualTo(total);
    }

    @Test
    void goesThroughAListWithoutLosingOrRepeatingAnything() {
        var slugs = new java.util.ArrayList<String>();
        String next = "/api/topics?size=7";
        while (!next.isEmpty()) {
            JsonNode page = client.json(next);
            page.get("items").forEach(item -> slugs.add(item.get("slug").asString()));
            next = page.get("links").get("next").asString("");
        }
        JsonNode whole = client.json("/api/topics?size=200");
        assertThat(slugs)
                .doesNotHaveDuplicates()
                .hasSize(whole.get("total").asInt())
                .containsExactlyElementsOf(whole.get("items")
                        .valueStream()
                        .map(item -> item.get("slug").asString())
                        .toList());
    }
}
