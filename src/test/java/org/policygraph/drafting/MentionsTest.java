package org.policygraph.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;

/** What is found in a sentence by the names that the documents of PolicyGraph give. */
class MentionsTest {

    private static Instance instance = open();

    @BeforeAll
    static void publish() {
        instance.fill();
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The US told us so.                                   | united-states
            The focus is on its uses.                            |
            It is an EU matter, but no non-EU one.               | european-union
            The EU-US Working Group met.                         | eu-us-working-group
            They spoke of CYBERCRIME and of smart grids.         | topic-cybercrime topic-smart-grids
            Internet policy and governance matter.               | topic-internet-policy topic-internet-governance
            The EU-US Summit in November 2010 began it.          | eu-us-summit-2010 eu-us-summit
            Commissioner Malmstrom spoke.                        | cecilia-malmstrom
            Precybercrime is no word.                            |
            """)
    void areWholeWordsAndTheLongestNames(String sentence, String slugs) {
        assertThat(found(sentence, Locale.ENGLISH))
                .containsExactlyInAnyOrder(slugs == null ? new String[0] : slugs.split(" "));
    }

    @Test
    void areFoundInTheLanguageOfTheDocument() {
        String sentence = "Die Gemeinsame Außen- und Sicherheitspolitik gehört dazu.";

        assertThat(found(sentence, Locale.GERMAN)).containsExactly("topic-cfsp");
        assertThat(found(sentence, Locale.ENGLISH)).isEmpty();
    }

    private static List<String> found(String sentence, Locale language) {
        Catalogue catalogue = new Catalogues(instance.store(), Names.standard()).current();
        return new MentionFinder(Lexicon.of(catalogue, language))
                .in(sentence).stream()
                        .map(mention -> Names.standard().slug(mention.node()))
                        .toList();
    }

    private static Instance open() {
        return Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()));
    }
}
