package org.policygraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's index of texts, in memory. It holds nothing that must be closed. Thread-safe. */
final class TextIndex {

    /** The whole of a name, of initials or of a slug, without spaces. */
    static final String EXACT = "exact";

    /** The whole of a name, to be found by its beginning. */
    static final String BEGINS = "begins";

    /** The words of every text. */
    static final String WORDS = "words";

    /** The words of names alone. */
    static final String NAME = "name";

    /** Words without their endings. */
    static final String STEMS = "stems";

    /** The language of a text. */
    static final String LANGUAGE = "language";

    private static final String NUMBER = "number";

    private final IndexSearcher searcher;

    private final Vocabulary words;
    private final Vocabulary nameWords;

    private TextIndex(IndexSearcher searcher, List<Text> texts) {
        this.searcher = searcher;
        this.words = Vocabulary.of(texts);
        this.nameWords = Vocabulary.of(
                texts.stream().filter(text -> text.field().isName()).toList());
    }

    /** Indexes texts; each is known by its number in the list. */
    static TextIndex of(List<Text> texts, Languages languages) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (int number = 0; number < texts.size(); number++) {
                writer.addDocument(document(number, texts.get(number), languages));
            }
            writer.forceMerge(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be written", impossible);
        }
        return new TextIndex(searcher(directory), texts);
    }

    private static IndexSearcher searcher(ByteBuffersDirectory directory) {
        try {
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be opened", impossible);
        }
    }

    private static Document document(int number, Text text, Languages languages) {
        var document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new StringField(LANGUAGE, text.language(), Store.NO));
        String squeezed = text.squeezed();
        if (!squeezed.isEmpty()) {
            document.add(new StringField(EXACT, squeezed, Store.NO));
        }
        if (text.field() == Field.INITIALS) {
            return document;
        }
        List<Token> tokens = Token.of(text.text());
        List<String> words = tokens.stream().map(Token::plain).toList();
        if (text.field().isName()) {
            document.add(new StringField(BEGINS, squeezed, Store.NO));
            document.add(new TextField(NAME, new Terms(words)));
            document.add(new TextField(WORDS, new Terms(withPairs(words))));
        } else {
            document.add(new TextField(WORDS, new Terms(words)));
        }
        List<String> stems = tokens.stream()
                .flatMap(token -> languages.stem(text.language(), token.typed()).stream())
                .toList();
        document.add(new TextField(STEMS, new Terms(stems)));
        return document;
    }

    /** Each two neighbours once more as one word, so that "tabletop" finds "table-top". */
    private static List<String> withPairs(List<String> words) {
        var all = new ArrayList<String>(words);
        for (int i = 1; i < words.size(); i++) {
            all.add(words.get(i - 1) + words.get(i));
        }
        return all;
    }

    /** Hands on the number of each text that a query finds, with its score. */
    void each(Query query, Visitor visitor) {
        try {
            searcher.search(query, new CollectorManager<Visits, Integer>() {
                @Override
                public Visits newCollector() {
                    return new Visits(visitor);
                }

                @Override
                public Integer reduce(Collection<Visits> collectors) {
                    return collectors.size();
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    /** The words of all texts. */
    Vocabulary words() {
        return words;
    }

    /** The words of names alone. */
    Vocabulary nameWords() {
        return nameWords;
    }

    /** Whether any text has this term. */
    boolean has(Term term) {
        try {
            return searcher.getIndexReader().docFreq(term) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory could not be read", impossible);
        }
    }

    /** Is told what was found. */
    interface Visitor {

        void visit(int text, float score);
    }

    private record Visits(Visitor visitor) implements Collector {

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new Leaf(segment.reader().getNumericDocValues(NUMBER), visitor);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    private static final class Leaf implements LeafCollector {

        private final NumericDocValues numbers;
        private final Visitor visitor;
        private Scorable scores = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        private Leaf(NumericDocValues numbers, Visitor visitor) {
            this.numbers = numbers;
            this.visitor = visitor;
        }

        @Override
        public void setScorer(Scorable scorer) {
            scores = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbers.advanceExact(document)) {
                visitor.visit((int) numbers.longValue(), scores.score());
            }
        }
    }
}
