package org.policygraph.drafting;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Numbers in figures or English words. */
final class Counts {

    /** For patterns. */
    static final String NUMBER = "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)";

    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Counts() {}

    static Node literal(String number) {
        int word = WORDS.indexOf(number);
        return NodeFactory.createLiteralDT(
                word < 0 ? number : String.valueOf(word + 2), XSDDatatype.XSDnonNegativeInteger);
    }
}
