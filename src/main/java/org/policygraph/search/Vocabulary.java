package org.policygraph.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.BytesRef;

/** The words that texts are made of, folded and each once, among which those are found that somebody may have meant. */
final class Vocabulary {

    private final List<String> words;

    private Vocabulary(Set<String> words) {
        this.words = List.copyOf(words);
    }

    /** The words of some texts. */
    static Vocabulary of(List<Text> texts) {
        var words = new TreeSet<String>();
        texts.forEach(text -> Token.of(text.text()).forEach(token -> words.add(token.plain())));
        return new Vocabulary(words);
    }

    /** The words that are like this one. */
    List<BytesRef> like(Word word) {
        return within(word.typos(), new Likeness(word.plain(), word.typos())::changes);
    }

    /** The words of which a beginning is like this one. */
    List<BytesRef> beginningLike(Word word) {
        return within(word.typos(), new Likeness(word.plain(), word.typos())::changesToBegin);
    }

    private List<BytesRef> within(int most, ToIntFunction<String> changes) {
        return words.stream()
                .filter(known -> changes.applyAsInt(known) <= most)
                .map(BytesRef::new)
                .toList();
    }
}
