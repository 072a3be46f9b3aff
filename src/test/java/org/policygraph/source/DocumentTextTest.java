package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTextTest {

    /** U+1F701 is one character to a reader, and two in a Java string. */
    private final DocumentText text = new DocumentText("a\uD83D\uDF01b\fc\fd");

    @Test
    void countsCodePoints() {
        assertThat(text.length()).isEqualTo(7);
        assertThat(text.between(1, 2)).contains("\uD83D\uDF01");
        assertThat(text.between(2, 3)).contains("b");
    }

    @Test
    void hasNothingOutside() {
        assertThat(text.between(0, 8)).isEmpty();
        assertThat(text.between(-1, 2)).isEmpty();
        assertThat(text.between(3, 2)).isEmpty();
        assertThat(text.between(7, 7)).contains("");
    }

    @Test
    void startsAPageAfterEachFormFeed() {
        assertThat(text.pageAt(0)).isEqualTo(1);
        assertThat(text.pageAt(3)).isEqualTo(1);
        assertThat(text.pageAt(4)).isEqualTo(2);
        assertThat(text.pageAt(6)).isEqualTo(3);
        assertThat(text.pageAt(99)).isEqualTo(3);
    }

    @Test
    void findsAQuoteByCodePoints() {
        assertThat(text.find("b", 0)).contains(2);
        assertThat(text.find("b", 3)).isEmpty();
        assertThat(text.find("c", 3)).contains(4);
        assertThat(text.find("x", 0)).isEmpty();
        assertThat(text.find("", 0)).isEmpty();
        assertThat(text.find("b", 99)).isEmpty();
    }
}
