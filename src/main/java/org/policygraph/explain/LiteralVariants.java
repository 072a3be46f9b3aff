package org.policygraph.explain;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Selection;
import org.policygraph.vocabulary.NearestName;

/** Values that are almost the wanted one: in another language, of another data type, spelt otherwise. */
record LiteralVariants(Node wanted, List<Node> values) {

    private static final int MOST = 3;

    void forEach(BiConsumer<Finding.Kind, Node> consumer) {
        String text = wanted.getLiteralLexicalForm();
        List<Node> literals = values.stream()
                .filter(value -> value.isLiteral() && !value.equals(wanted))
                .toList();
        literals.stream()
                .filter(value -> value.getLiteralLexicalForm().equals(text))
                .limit(MOST)
                .forEach(value -> consumer.accept(kind(value), value));
        List<String> words = Selection.words(text);
        literals.stream()
                .filter(value -> !value.getLiteralLexicalForm().equals(text))
                .filter(value -> Selection.words(value.getLiteralLexicalForm()).equals(words))
                .limit(MOST)
                .forEach(value -> consumer.accept(Finding.Kind.LITERAL, value));
        List<String> near = NearestName.several(
                text, literals.stream().map(Node::getLiteralLexicalForm).toList());
        literals.stream()
                .filter(value -> near.contains(value.getLiteralLexicalForm()))
                .limit(MOST)
                .forEach(value -> consumer.accept(Finding.Kind.LITERAL, value));
    }

    /** A language tag that is wrong or missing, or another data type. */
    private Finding.Kind kind(Node value) {
        boolean languages = !value.getLiteralLanguage().isEmpty()
                || !wanted.getLiteralLanguage().isEmpty();
        return languages ? Finding.Kind.LANGUAGE : Finding.Kind.DATATYPE;
    }
}
