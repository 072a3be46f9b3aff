package org.policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void putsTogetherWhatBelongsTogether() {
        var columns = Column.of(List.of(
                "forum",
                "forumLabel",
                "asOf",
                "quote",
                "page",
                "row",
                "modality",
                "passage",
                "document",
                "topicQuote",
                "topicPage",
                "topicPassage",
                "topicDocument",
                "moreTopicQuotes"));

        assertThat(columns.stream().map(Column::header)).containsExactly("Forum", "As of", "Quote", "Topic quote");
    }

    @Test
    void leavesTheDocumentAloneWhereNoSentenceIsTold() {
        var columns = Column.of(List.of("document", "title", "passages"));

        assertThat(columns.stream().map(Column::header)).containsExactly("Document", "Title", "Passages");
    }

    @Test
    void takesALabelForTheThingThatItIsOf() {
        assertThat(Column.of(List.of("stateLabel")).stream().map(Column::header))
                .containsExactly("State");
        assertThat(Column.of(List.of("label")).stream().map(Column::header)).containsExactly("Label");
    }
}
