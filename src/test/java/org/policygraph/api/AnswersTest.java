package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Selection;
import org.policygraph.catalogue.SmallRelease;

/** How much of a long list is given. */
class AnswersTest {

    private static final List<Integer> LONG =
            IntStream.range(0, Question.MOST_AT_ONCE + 5).boxed().toList();

    private final Catalogue catalogue = SmallRelease.catalogue();

    @Test
    void givesAsMuchAsThereIsRoomForWhereNobodyAskedForPages() {
        Wire.Page<Integer> first = page(question(Map.of(), 0).whole());

        assertThat(first.items()).hasSize(Question.MOST_AT_ONCE);
        assertThat(first.completeness().state()).isEqualTo("truncated");
        assertThat(first.completeness().more()).isEqualTo(5);
        assertThat(AnswerText.words(first.completeness()))
                .isEqualTo("truncated: " + Question.MOST_AT_ONCE + " at once; the link 'next' leads on");
        assertThat(first.links().next()).contains("cursor=");
    }

    @Test
    void goesOnWhereALinkLeads() {
        String next = String.valueOf(page(question(Map.of(), 0).whole()).links().next());
        var cursor = Map.of("cursor", List.of(next.substring(next.indexOf('=') + 1)));
        long from = Cursor.among(cursor).orElseThrow().from();
        Wire.Page<Integer> rest = page(question(cursor, from).whole());

        assertThat(rest.items()).containsExactlyElementsOf(LONG.subList(Question.MOST_AT_ONCE, LONG.size()));
        assertThat(rest.completeness().state()).isEqualTo("complete");
        assertThat(rest.links().next()).isNull();
    }

    @Test
    void takesAPageForAllThatWasAskedFor() {
        Wire.Page<Integer> page =
                page(question(Map.of("size", List.of("50")), 0).whole());

        assertThat(page.items()).hasSize(50);
        assertThat(page.completeness().state()).isEqualTo("complete");
    }

    private static Wire.Page<Integer> page(Question question) {
        return Objects.requireNonNull(
                Answers.page(question, LONG, Function.<Integer>identity()).getBody());
    }

    private Question question(Map<String, List<String>> parameters, long from) {
        return new Question(
                catalogue, "/api/timeline", parameters, Selection.ALL, List.of(), from, 50, Languages.ENGLISH);
    }
}
