package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.policygraph.reader.Link;

/**
 * The classes as a tree from left to right: a class stands above those that are kinds of it, and once under each class
 * that it is a kind of.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ClassDiagram(int width, int height, List<Box> boxes) {

    private static final int COLUMN = 230;
    private static final int LINE = 26;
    private static final int MARGIN = 8;

    /**
     * A class in the drawing.
     *
     * @param parentX where the line to the class above it begins; less than 0 if there is none
     */
    record Box(Link term, int x, int y, int parentX, int parentY) {

        boolean hasParent() {
            return parentX >= 0;
        }

        /** The line from the class above: down, then to the right. */
        String line() {
            return "M" + parentX + " " + parentY + "V" + y + "H" + (x - 6);
        }
    }

    ClassDiagram {
        boxes = List.copyOf(boxes);
    }

    /** Of these roots and what is below them. */
    static ClassDiagram of(List<Node> roots, Function<Node, List<Node>> below, Function<Node, Link> link) {
        var drawing = new Drawing(below, link);
        roots.forEach(root -> drawing.draw(root, 0, -1, -1));
        return new ClassDiagram((drawing.deepest + 1) * COLUMN + MARGIN, drawing.row * LINE + MARGIN, drawing.boxes);
    }

    private static final class Drawing {

        private final Function<Node, List<Node>> below;
        private final Function<Node, Link> link;
        private final List<Box> boxes = new ArrayList<>();
        private final Set<Node> path = new HashSet<>();
        private int row;
        private int deepest;

        Drawing(Function<Node, List<Node>> below, Function<Node, Link> link) {
            this.below = below;
            this.link = link;
        }

        void draw(Node term, int depth, int parentX, int parentY) {
            if (!path.add(term)) {
                return;
            }
            int x = MARGIN + depth * COLUMN / 4;
            int y = row * LINE + LINE / 2 + MARGIN / 2;
            boxes.add(new Box(link.apply(term), x, y, parentX, parentY));
            row++;
            deepest = Math.max(deepest, depth / 4 + 1);
            below.apply(term).forEach(child -> draw(child, depth + 1, x + 4, y + 9));
            path.remove(term);
        }
    }
}
