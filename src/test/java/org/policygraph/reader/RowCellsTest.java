package org.policygraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCellsTest {

    @Test
    void cutsAtCommasOutsideQuotationMarks() {
        assertThat(RowCells.of("Estonia,\"a, \"\"b\"\", c\",,2011"))
                .containsExactly("Estonia", "\"a, \"\"b\"\", c\"", "", "2011");
    }

    @Test
    void takesTheQuotationMarksOffACell() {
        assertThat(RowCells.plain("\"a, \"\"b\"\"\"")).isEqualTo("a, \"b\"");
        assertThat(RowCells.plain("a \"b\"")).isEqualTo("a \"b\"");
        assertThat(RowCells.plain("\"")).isEqualTo("\"");
        assertThat(RowCells.plain("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a", "\"not closed, at all", "a,b,\"c,d\","})
    void losesNothing(String row) {
        assertThat(String.join(",", RowCells.of(row))).isEqualTo(row);
    }
}
