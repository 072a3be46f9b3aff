package org.policygraph.search;

import static java.util.Map.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * Takes the endings off words, in the languages that Lucene can; Croatian, Maltese, Polish, Slovak and Slovene it cannot.
 * Thread-safe.
 */
final class Languages {

    private static final int REMEMBERED = 50_000;

    private static final Set<String> QUESTION_WORDS =
            Set.of("did", "do", "does", "has", "have", "how", "what", "when", "where", "which", "who", "whom", "whose");

    private final Map<String, Endings> endings = Map.ofEntries(
            entry("bg", new Endings(new BulgarianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("cs", new Endings(new CzechAnalyzer(CharArraySet.EMPTY_SET))),
            entry("da", new Endings(new DanishAnalyzer(CharArraySet.EMPTY_SET))),
            entry("de", new Endings(new GermanAnalyzer(CharArraySet.EMPTY_SET))),
            entry("el", new Endings(new GreekAnalyzer(CharArraySet.EMPTY_SET))),
            entry("en", new Endings(new EnglishAnalyzer(CharArraySet.EMPTY_SET))),
            entry("es", new Endings(new SpanishAnalyzer(CharArraySet.EMPTY_SET))),
            entry("et", new Endings(new EstonianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("fi", new Endings(new FinnishAnalyzer(CharArraySet.EMPTY_SET))),
            entry("fr", new Endings(new FrenchAnalyzer(CharArraySet.EMPTY_SET))),
            entry("ga", new Endings(new IrishAnalyzer(CharArraySet.EMPTY_SET))),
            entry("hu", new Endings(new HungarianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("it", new Endings(new ItalianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("lt", new Endings(new LithuanianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("lv", new Endings(new LatvianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("nl", new Endings(new DutchAnalyzer(CharArraySet.EMPTY_SET))),
            entry("pt", new Endings(new PortugueseAnalyzer(CharArraySet.EMPTY_SET))),
            entry("ro", new Endings(new RomanianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("ru", new Endings(new RussianAnalyzer(CharArraySet.EMPTY_SET))),
            entry("sv", new Endings(new SwedishAnalyzer(CharArraySet.EMPTY_SET))));

    private final Cache<String, String> stems =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** The word without its ending, folded; absent for languages that are not known. */
    Optional<String> stem(String language, String word) {
        return Optional.ofNullable(endings.get(language))
                .map(known -> stems.get(language + " " + word, key -> Plain.folded(known.off(word))));
    }

    /** Whether a word says nothing beside others; acronyms in capitals, such as IT and UN, always do. */
    static boolean saysLittle(String typed, String folded) {
        boolean isAcronym = typed.length() > 1 && typed.chars().allMatch(Character::isUpperCase);
        return !isAcronym
                && (EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(folded)
                        || QUESTION_WORDS.contains(folded)
                        || isShortStopWord(folded));
    }

    private static boolean isShortStopWord(String word) {
        return word.length() <= 3
                && (FrenchAnalyzer.getDefaultStopSet().contains(word)
                        || GermanAnalyzer.getDefaultStopSet().contains(word)
                        || SpanishAnalyzer.getDefaultStopSet().contains(word)
                        || ItalianAnalyzer.getDefaultStopSet().contains(word));
    }
}
