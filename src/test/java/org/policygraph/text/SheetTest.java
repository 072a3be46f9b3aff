package org.policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;

class SheetTest {

    private static final String TABLE = "state,day\nEstonia,2011\n\"Korea, Republic of\",2012\nLatvia,2013\n";

    @Test
    void readsTheRowsOfATable() {
        Sheet sheet = Sheet.of(TABLE, List.of(row(1)), 1_000).orElseThrow();

        assertThat(sheet.columns()).containsExactly("state", "day");
        assertThat(sheet.parts()).hasSize(1);
        assertThat(sheet.parts().getFirst().get(1).cells()).containsEntry("state", "Korea, Republic of");
    }

    @Test
    void putsWhatIsTooLongIntoParts() {
        Sheet sheet = Sheet.of(TABLE, List.of(row(1)), 20).orElseThrow();

        assertThat(sheet.parts()).hasSize(3);
        assertThat(sheet.partOf(row(3))).contains(3);
        assertThat(sheet.partOf(row(4))).isEmpty();
    }

    @Test
    void isNothingOfARunningText() {
        assertThat(Sheet.of("A text, with a comma.", List.of(row(0)), 1_000)).isEmpty();
        assertThat(Sheet.of("a,b\nonly one", List.of(row(1)), 1_000)).isEmpty();
    }

    private static Passage row(int number) {
        return new Passage(
                NodeFactory.createURI("https://example.org/id/table/row-" + number),
                "table/row-" + number,
                NodeFactory.createURI("https://example.org/id/table"),
                "",
                "words",
                0,
                number,
                0,
                0,
                "asserted",
                "",
                Interval.UNKNOWN,
                List.of(),
                "words");
    }
}
