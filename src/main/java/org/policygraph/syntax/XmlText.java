package org.policygraph.syntax;

import org.apache.jena.graph.Node;

/**
 * What XML can hold. Texts of documents have form feeds between their pages, which XML 1.0 has no way to write, not even
 * as references.
 */
public final class XmlText {

    private XmlText() {}

    /** Whether all characters are of the production Char of XML 1.0, section 2.2. */
    public static boolean canHold(String text) {
        return text.codePoints().allMatch(XmlText::isCharacter);
    }

    /** Whether the words of a term can be written; only those of literals are free. */
    public static boolean canHold(Node term) {
        return !term.isLiteral() || canHold(term.getLiteralLexicalForm());
    }

    private static boolean isCharacter(int point) {
        return (point >= 0x20 && point <= 0xD7FF)
                || (point == '\t' || point == '\n' || point == '\r')
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
