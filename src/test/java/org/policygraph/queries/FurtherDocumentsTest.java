package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** The questions that only further documents answer, asked of an invented one. */
class FurtherDocumentsTest {

    private static final DatasetGraph RELEASE =
            GraphUnderTest.of(Path.of("src/test/resources/queries/invented-document.trig"));

    @Test
    void sayWhatBecameOfPlans() {
        assertThat(rows("cq11-plans-and-what-became-of-them", Map.of(), "plan", "event", "eventDate", "eventSentence"))
                .containsExactly(
                        List.of("id:eu-us-cyber-dialogue", "id:meeting-of-the-dialogue", "2014-12", "T1"),
                        List.of("id:global-alliance-follow-up-conference", "id:conference-as-held", "2014-09", "T1"));
    }

    @Test
    void showBothSidesOfAContradictionOnce() {
        assertThat(rows("cq12-contradicted-statements", Map.of(), "object", "sentence", "otherObject", "otherSentence"))
                .containsExactly(List.of("2014-10/2014-11", "S25", "2014-09", "T1"));
    }

    @Test
    void namePartiesFromTheDayOfEntryIntoForce() {
        assertThat(rows("cq13-parties-to-a-treaty-on-a-date", Map.of(), "state", "inForce", "sentence"))
                .containsExactly(List.of("id:arcadia", "2012-07-01", "T4"));
        assertThat(rows("cq13-parties-to-a-treaty-on-a-date", Map.of("date", "2012-06-30"), "state"))
                .isEmpty();
        assertThat(rows("cq13-parties-to-a-treaty-on-a-date", Map.of("date", "2015-12-31"), "state"))
                .containsExactly(List.of("id:arcadia"), List.of("id:borduria"));
    }

    @Test
    void nameParticipantsThatAreNotParty() {
        assertThat(rows("cq14-participants-not-party-to-a-treaty", Map.of(), "state", "sentence"))
                .containsExactly(List.of("id:borduria", "T2"));
        assertThat(rows("cq14-participants-not-party-to-a-treaty", Map.of("date", "2012-11-30"), "state"))
                .isEmpty();
    }

    @Test
    void nameStatesInTwoFora() {
        var coalition = Map.of("forum", "id:invented-coalition");

        assertThat(rows("cq15-states-in-two-fora", coalition, "state", "sentence", "otherSentence"))
                .containsExactly(List.of("id:arcadia", "T2", "T2"));
    }

    @Test
    void nameProvisionsOnTheTopicsOfAForum() {
        assertThat(rows(
                        "cq19-provisions-on-the-topics-of-a-forum",
                        Map.of(),
                        "topic",
                        "provision",
                        "text",
                        "sentence",
                        "forumSentence"))
                .containsExactly(List.of(
                        "id:topic-norms-of-behaviour", "id:invented-norm", "id:invented-resolution", "T3", "S15c"));
    }

    @Test
    void fillTheTimeline() {
        var year = Map.of("from", "2015-01-01", "until", "2015-12-31");

        assertThat(rows("cq20-timeline", year, "thing")).isEmpty();
        assertThat(rows("cq20-timeline", Map.of("from", "2014-09-01"), "thing", "sentence"))
                .containsExactly(
                        List.of("id:conference-as-held", "T1"),
                        List.of("id:global-alliance-follow-up-conference", "S25"),
                        List.of("id:meeting-of-the-dialogue", "T1"));
    }

    private static List<List<String>> rows(String name, Map<String, String> values, String... columns) {
        return Table.of(Question.named(name).answer(RELEASE, values), List.of(columns), RELEASE)
                .rows();
    }
}
