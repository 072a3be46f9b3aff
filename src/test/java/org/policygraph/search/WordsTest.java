package org.policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are folded, shortened, compared and shown. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Malmström, malmstrom",
        "U.S.-EU, us eu",
        "Côte d’Ivoire, cote d ivoire",
        "A/70/174, a 70 174",
        "Straße, strasse",
        "ΛΌΓΟΣ, λογοσ",
        "λόγος, λογοσ",
        "PC.DEC/1202, pc dec 1202"
    })
    void foldsWords(String text, String plain) {
        assertThat(Plain.of(text)).isEqualTo(plain);
    }

    @Test
    void knowsAWordThatIsWrittenWithCombiningAccents() {
        assertThat(Plain.of("Malmstro\u0308m")).isEqualTo("malmstrom");
    }

    @ParameterizedTest
    @CsvSource({"en, norms, norm", "fr, criminalités, criminalité", "de, Konferenzen, Konferenz", "es, normas, norma"})
    void takesEndingsOff(String language, String one, String other) {
        var languages = new Languages();
        assertThat(languages.stem(language, one)).isPresent().isEqualTo(languages.stem(language, other));
    }

    @Test
    void hasNoEndingsForALanguageThatItDoesNotKnow() {
        assertThat(new Languages().stem("mt", "kriminalità")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, 0", "abcd, 1", "abcdefg, 1", "abcdefgh, 2", "abcdefg1, 0"})
    void allowsOneTypoFromFourLettersAndTwoFromEight(String word, int typos) {
        List<Word> words = Word.of(Token.of(word), new Languages(), List.of());
        assertThat(words.getFirst().typos()).isEqualTo(typos);
    }

    @ParameterizedTest
    @CsvSource({
        "cyber, cybercrime, 0",
        "cybrec, cybercrime, 1",
        "budapst, budapest, 1",
        "xyz, cybercrime, 2",
        "estonai, estonia, 1"
    })
    void countsWhatWasTypedWrong(String typed, String word, int changes) {
        assertThat(new Likeness(typed, 2).changesToBegin(word)).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "kitten, kitten, 0",
        "kitten, sitten, 1",
        "kitten, kittens, 1",
        "kitten, ikttne, 2",
        "kitten, sitting, 3"
    })
    void countsTheLettersBetweenWords(String word, String other, int changes) {
        var likeness = new Likeness(word, 2);
        assertThat(likeness.changes(other)).isEqualTo(changes);
        assertThat(likeness.changes(word)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC3", "CBM", "CBMs", "CERT-EU", "US", "ICTs"})
    void knowsAcronyms(String name) {
        assertThat(Acronyms.isAcronym(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europol", "UN GGE", "ETS No. 189", "A", "Cyber Atlantic 2011"})
    void knowsWhatIsNoAcronym(String name) {
        assertThat(Acronyms.isAcronym(name)).isFalse();
    }

    @Test
    void makesInitials() {
        assertThat(Acronyms.initials("Information Society Dialogue")).isEqualTo(Optional.of("isd"));
        assertThat(Acronyms.initials("Court of Justice of the European Union")).isEqualTo(Optional.of("cjeu"));
        assertThat(Acronyms.initials("European Union")).isEmpty();
    }

    @Test
    void takesAcronymsForMoreThanLittleWords() {
        assertThat(Languages.saysLittle("it", "it")).isTrue();
        assertThat(Languages.saysLittle("IT", "it")).isFalse();
        assertThat(Languages.saysLittle("which", "which")).isTrue();
        assertThat(Languages.saysLittle("un", "un")).isTrue();
        assertThat(Languages.saysLittle("UN", "un")).isFalse();
    }

    @Test
    void cutsALongTextAtWordsAroundWhatWasFound() {
        String text = "sea ".repeat(200) + "lighthouse " + "𝔰ea ".repeat(200);
        int start = text.indexOf("lighthouse");
        Snippet snippet = Snippet.of(text, List.of(new Snippet.Mark(start, start + 10)));
        Snippet.Mark mark = snippet.marks().getFirst();
        assertThat(snippet.cutBefore()).isTrue();
        assertThat(snippet.cutAfter()).isTrue();
        assertThat(snippet.text()).startsWith("sea ").endsWith("ea").hasSizeLessThanOrEqualTo(300);
        assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("lighthouse");
    }

    @Test
    void countsMarksInCodePoints() {
        Snippet snippet = Snippet.of("𝔰𝔢𝔞 harbour", List.of(new Snippet.Mark(7, 14)));
        assertThat(snippet.marks()).containsExactly(new Snippet.Mark(4, 11));
    }

    @Test
    void cutsATextWithoutSpaces() {
        assertThat(Snippet.of("𝔰".repeat(1_000), List.of()).text().length()).isBetween(200, 301);
    }
}
