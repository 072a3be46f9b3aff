package org.policygraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Takes the endings off the words of one language. Lucene's analysers keep what they work with for each thread, and
 * requests come on ever new virtual threads; here one is kept for all. Thread-safe.
 */
final class Endings {

    private final ReentrantLock inUse = new ReentrantLock();
    private final Analyzer analyzer;

    Endings(Analyzer language) {
        this.analyzer = new OneForAll(language);
    }

    /** The word without its ending. */
    String off(String word) {
        inUse.lock();
        try (TokenStream words = analyzer.tokenStream("", word)) {
            var term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            String stem = words.incrementToken() ? term.toString() : word;
            while (words.incrementToken()) {
                // A word that the language takes for several is known by the first.
            }
            words.end();
            return stem;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a word in memory could not be read", impossible);
        } finally {
            inUse.unlock();
        }
    }

    private static final class OneForAll extends AnalyzerWrapper {

        private final Analyzer language;

        private OneForAll(Analyzer language) {
            super(new Kept());
            this.language = language;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return language;
        }
    }

    private static final class Kept extends Analyzer.ReuseStrategy {

        private Analyzer.@Nullable TokenStreamComponents components;

        @Override
        @SuppressWarnings("NullAway") // The library's way of saying that there are none yet.
        public Analyzer.@Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return components;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, Analyzer.TokenStreamComponents made) {
            components = made;
        }
    }
}
