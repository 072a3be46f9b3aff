package org.policygraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;

class AnnotatedTextTest {

    private static final int ALL = 1_000;

    @Test
    void losesNothingButThePageBreaks() {
        String text = "One two.\n\fThree 𝄞 four.\fFive";
        List<Leaf> leaves = AnnotatedText.of(text, List.of(quote("a", 4, 7), quote("b", 16, 23)), ALL);

        assertThat(leaves).extracting(Leaf::page).containsExactly(1, 2, 3);
        assertThat(written(leaves)).isEqualTo(text.replace("\f", ""));
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() {
        List<Leaf> leaves = AnnotatedText.of("𝄞𝄞 norm", List.of(quote("a", 3, 7)), ALL);

        assertThat(leaves.getFirst().segments())
                .extracting(Segment::text, Segment::isQuoted)
                .containsExactly(tuple("𝄞𝄞 ", false), tuple("norm", true));
    }

    @Test
    void showsQuotesWithinQuotes() {
        Passage outer = quote("outer", 0, 10);
        Passage inner = quote("inner", 3, 6);

        List<Segment> segments = AnnotatedText.of("0123456789", List.of(inner, outer), ALL)
                .getFirst()
                .segments();

        assertThat(segments).extracting(Segment::text).containsExactly("012", "345", "6789");
        assertThat(segments.get(1).quotedBy()).containsExactly(outer, inner);
        assertThat(segments.get(1).begins()).containsExactly(inner);
        assertThat(segments.get(2).begins()).isEmpty();
    }

    @Test
    void goesOnWithAQuoteOnTheNextPageAndNamesItOnce() {
        List<Leaf> leaves = AnnotatedText.of("ab\fcd", List.of(quote("a", 1, 4)), ALL);

        assertThat(leaves.get(1).segments().getFirst().isQuoted()).isTrue();
        assertThat(leaves.get(0).passages()).hasSize(1);
        assertThat(leaves.get(1).passages()).isEmpty();
    }

    @Test
    void cutsALongPageAtTheEndOfALine() {
        String text = "first line\nsecond line\nthird line";

        List<Leaf> leaves = AnnotatedText.of(text, List.of(), 5);

        assertThat(leaves).extracting(Leaf::page).containsOnly(1);
        assertThat(leaves.stream().map(leaf -> leaf.segments().getFirst().text()))
                .containsExactly("first line", "second line", "third line");
    }

    @Test
    void aTableHasNoPages() {
        Passage row = new Passage(
                NodeFactory.createURI("urn:x:row"),
                "table/1",
                NodeFactory.createURI("urn:x:table"),
                "1",
                "a,b",
                0,
                1,
                0,
                3,
                "",
                "",
                Interval.UNKNOWN,
                List.of(),
                "a,b");

        assertThat(AnnotatedText.of("a,b\nc,d", List.of(row), ALL))
                .extracting(Leaf::page)
                .containsExactly(0);
    }

    @Test
    void leavesOutAQuoteThatStandsOutsideOfTheText() {
        List<Leaf> leaves = AnnotatedText.of("short", List.of(quote("a", 2, 99), quote("b", -1, 3)), ALL);

        assertThat(leaves.getFirst().segments()).extracting(Segment::isQuoted).containsExactly(false);
    }

    @Test
    void tellsWhichPartIsQuoted() {
        assertThat(AnnotatedText.quoted("ab, cd", List.of(quote("a", 0, 3)))).isEqualTo(0.5, within(1e-9));
        assertThat(AnnotatedText.quoted("ab", List.of(quote("a", 0, 2), quote("b", 0, 1))))
                .isEqualTo(1, within(1e-9));
        assertThat(AnnotatedText.quoted("", List.of())).isZero();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static String written(List<Leaf> leaves) {
        return leaves.stream()
                .flatMap(leaf -> leaf.segments().stream())
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static Passage quote(String name, int start, int end) {
        return new Passage(
                NodeFactory.createURI("urn:x:" + name),
                "document/" + name,
                NodeFactory.createURI("urn:x:document"),
                name,
                "",
                1,
                0,
                start,
                end,
                "",
                "",
                Interval.UNKNOWN,
                List.of(),
                "");
    }
}
