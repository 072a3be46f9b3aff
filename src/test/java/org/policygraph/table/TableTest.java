package org.policygraph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String FILE = "documents/x/table.csv";

    @Test
    void readsRowsWithTheirPlaces() {
        List<Row> rows = rows("state,year\nAlbania,2001\nArmenia,\n");

        assertThat(rows)
                .containsExactly(
                        new Row(1, 2, 11, 23, "Albania,2001", Map.of("state", "Albania", "year", "2001")),
                        new Row(2, 3, 24, 32, "Armenia,", Map.of("state", "Armenia")));
    }

    @Test
    void keepsTheRecordExactlyAsItStands() {
        String record = "\"He said \"\"yes\"\",\nand left\",  two ";

        assertThat(rows("a,b\n" + record + "\n\"x\",y"))
                .extracting(
                        Row::text,
                        row -> row.cells().get("a"),
                        row -> row.cells().get("b"))
                .containsExactly(tuple(record, "He said \"yes\",\nand left", "  two "), tuple("\"x\",y", "x", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThem(String end) {
        List<Row> rows = rows(String.join(end, "a,b", "\"1" + end + "1\",2", "3,4", ""));

        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(rows).extracting(Row::text).containsExactly("\"1" + end + "1\",2", "3,4");
    }

    @Test
    void countsCodePointsAndNotCharacters() {
        String text = "naïve,b\n😀😀,x\n\"𝔘\",😀\n";

        assertThat(rows(text)).allSatisfy(row -> assertThat(between(text, row)).isEqualTo(row.text()));
        assertThat(rows(text)).extracting(Row::start, Row::end).containsExactly(pair(8, 12), pair(13, 18));
    }

    @Test
    void readsALastRowWithoutALineBreak() {
        assertThat(rows("a\n1\n2")).extracting(Row::text).containsExactly("1", "2");
    }

    @Test
    void takesATableWithoutRows() {
        assertThat(rows("a,b\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            state,year;1,2;3             | 3 | row 2 has 1 cell, and the header names 2 columns; there is no cell for column 'year'; write a comma for each empty cell
            state,year;1,2;3,4,five      | 3 | row 2 has 3 cells, and the header names 2 columns; the first cell too many has the value 'five'; put a cell that holds a comma in quotes
            state,year;1,2;;3,4          | 3 | row 2 is an empty line; delete it
            state,year;"1,2;3,4          | 2 | row 1: a quote is opened here and not closed before the end of the file; close it, and write a quote inside a quoted cell twice
            state,year;"1" x,2           | 2 | row 1: something stands between a closing quote and the next comma; put the whole cell in quotes, and write a quote inside it twice
            state,"year                  | 1 | the header: a quote is opened here and not closed before the end of the file; close it, and write a quote inside a quoted cell twice
            state,state                  | 1 | the header's column 2, 'state', has the name of column 1; rename one of them
            state,,year                  | 1 | the header's column 2, '', has no name; give it one
            entry into force,2001        | 1 | the header's column 1, 'entry into force', cannot be the name of a variable; write letters, digits and underscores, such as 'entry_into_force'
            a,2001                       | 1 | the header's column 2, '2001', cannot be the name of a variable; write letters, digits and underscores, such as 'n2001'
            a,!                          | 1 | the header's column 2, '!', cannot be the name of a variable; write letters, digits and underscores, such as 'column_2'
            id,a                         | 1 | the header's column 1, 'id', has a name that means something else in a mapping; rename it, for instance to 'row_id'
            """)
    void saysWhatIsWrongAndHowToMendIt(String lines, long line, String problem) {
        assertRefused(() -> Table.read(FILE, lines.replace(';', '\n')), line, problem);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(() -> Table.read(FILE, ""), 0, "is empty; its first line names the columns");
    }

    @Test
    void takesAsManyRowsAsItSaysAndNotOneMore() {
        String most = "a\n" + "1\n".repeat(Table.MAX_ROWS);
        assertThat(rows(most)).hasSize(Table.MAX_ROWS);

        assertRefused(
                () -> Table.read(FILE, most + "1\n"),
                50_002,
                "row 50001 is one too many: a table has 50000 rows at most; split it into several bundles");
    }

    @Test
    void refusesAMillionRowsAtTheFirstThatIsTooMany() {
        String million = "a,b\n" + "x,y\n".repeat(1_000_000);

        assertRefused(
                () -> Table.read(FILE, million),
                50_002,
                "row 50001 is one too many: a table has 50000 rows at most; split it into several bundles");
    }

    private static void assertRefused(ThrowingCallable reading, long line, String problem) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(TableException.class, refused -> {
                    assertThat(refused.file()).isEqualTo(FILE);
                    assertThat(refused.line()).isEqualTo(line);
                })
                .hasMessage(problem);
    }

    private static List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        Table.read(FILE, text).forEachRow(rows::add);
        return rows;
    }

    private static String between(String text, Row row) {
        int[] codePoints = text.codePoints().toArray();
        return new String(codePoints, row.start(), row.end() - row.start());
    }

    private static Tuple pair(int start, int end) {
        return tuple(start, end);
    }
}
