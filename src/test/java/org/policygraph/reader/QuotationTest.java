package org.policygraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;
import org.policygraph.vocabulary.Names;

class QuotationTest {

    @Test
    void countsCodePointsAsTheModelDoes() {
        assertThat(Quotation.of(passage("quoted", 3, 9), "𝄞a quoted b")).isEqualTo(new Quotation("𝄞a ", " b"));
    }

    @Test
    void cutsBetweenWords() {
        String text = "word ".repeat(200) + "quoted" + " word".repeat(200);
        Quotation around = Quotation.of(passage("quoted", 1000, 1006), text);
        assertThat(around.before()).startsWith("… word").hasSizeLessThan(410);
        assertThat(around.after()).endsWith("word …").hasSizeLessThan(410);
    }

    @Test
    void showsTheQuoteAloneWhereItDoesNotStandInTheText() {
        assertThat(Quotation.of(passage("quoted", 3, 9), "another text")).isEqualTo(new Quotation("", ""));
        assertThat(Quotation.of(passage("quoted", 300, 306), "")).isEqualTo(new Quotation("", ""));
    }

    private static Passage passage(String quote, int start, int end) {
        Names names = Names.standard();
        return new Passage(
                names.id("report/s1"),
                "report/s1",
                names.id("report"),
                "S1",
                quote,
                1,
                0,
                start,
                end,
                "asserted",
                "",
                Interval.UNKNOWN,
                List.of(),
                quote);
    }
}
