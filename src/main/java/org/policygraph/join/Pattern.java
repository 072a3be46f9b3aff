package org.policygraph.join;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.policygraph.index.QuadIndex;

/** A pattern of statements in the numbers of an index. */
final class Pattern {

    /** At this place stands a term, and no variable. */
    static final int NONE = -1;

    /** The number of the term at each place, or {@link QuadIndex#ANY} where a variable stands. */
    private final int[] numbers;

    /** Which variable stands at each place, or {@link #NONE}. */
    private final int[] slots;

    Pattern(Quad quad, QuadIndex index, List<Var> variables) {
        List<Node> nodes = quad.isDefaultGraph()
                ? List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
        numbers = new int[nodes.size()];
        slots = new int[nodes.size()];
        for (int place = 0; place < numbers.length; place++) {
            Node node = nodes.get(place);
            boolean variable = Var.isVar(node);
            numbers[place] = variable ? QuadIndex.ANY : index.number(node);
            slots[place] = variable ? variables.indexOf(Var.alloc(node)) : NONE;
        }
    }

    int width() {
        return slots.length;
    }

    int slot(int place) {
        return slots[place];
    }

    /** Whether it names a term that no statement has. */
    boolean isHopeless() {
        for (int number : numbers) {
            if (number == QuadIndex.NO_TERM) {
                return true;
            }
        }
        return false;
    }

    /** What is to be looked for when some variables have values. */
    int[] wanted(int[] values) {
        int[] wanted = numbers.clone();
        for (int place = 0; place < wanted.length; place++) {
            if (slots[place] != NONE) {
                wanted[place] = values[slots[place]];
            }
        }
        return wanted;
    }
}
