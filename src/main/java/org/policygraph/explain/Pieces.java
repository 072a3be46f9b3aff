package org.policygraph.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.PatternVars;

/** The pattern of a query, taken apart. OPTIONAL and BIND stay where they are, because they never take a row away. */
final class Pieces {

    private final Query query;
    private final Element root;
    private final List<Piece> all = new ArrayList<>();

    private Pieces(Query query, Element root) {
        this.query = query;
        this.root = root;
    }

    static Pieces of(Query query) {
        var root = new ElementGroup();
        root.addElement(query.getQueryPattern());
        if (query.hasValues()) {
            root.addElement(new ElementData(query.getValuesVariables(), query.getValuesData()));
        }
        var pieces = new Pieces(query, root);
        var unused = pieces.rebuilt(piece -> {
            pieces.all.add(piece);
            return List.of(piece.element());
        });
        return pieces;
    }

    List<Piece> all() {
        return List.copyOf(all);
    }

    /** Asks whether the query finds anything. */
    Query ask() {
        return ask(root);
    }

    /** Asks whether these pieces alone find anything. */
    Query ask(Predicate<Piece> kept) {
        return ask(pattern(kept));
    }

    /** The variables that anything but a filter binds. */
    Set<Var> bound() {
        return new HashSet<>(PatternVars.vars(root));
    }

    private Query ask(Element pattern) {
        Query ask = QueryFactory.make();
        ask.setQueryAskType();
        ask.setQueryPattern(pattern);
        query.getGraphURIs().forEach(ask::addGraphURI);
        query.getNamedGraphURIs().forEach(ask::addNamedGraphURI);
        return ask;
    }

    /** Asks for everything that these pieces alone find. */
    Query select(Predicate<Piece> kept) {
        Query select = ask(kept);
        select.setQuerySelectType();
        select.setQueryResultStar(true);
        return select;
    }

    /** The query with other elements in place of a piece, and with more at the end. */
    Query replaced(Piece changed, List<Element> by, List<Element> more) {
        ElementGroup group = rebuilt(piece -> {
            if (piece.number() == changed.number()) {
                return by;
            }
            return isAfterPattern(piece) ? List.of() : List.of(piece.element());
        });
        more.forEach(element -> add(group, element));
        Query copy = query.cloneQuery();
        copy.setQueryPattern(group);
        return copy;
    }

    /** The VALUES at the end of a query, which stay there when its pattern is replaced. */
    private boolean isAfterPattern(Piece piece) {
        return query.hasValues() && piece.number() == all.size() - 1;
    }

    /** A filter on what these pieces do not bind would refuse everything, and says nothing of the data. */
    private Element pattern(Predicate<Piece> kept) {
        Set<Var> bound = new HashSet<>(PatternVars.vars(rebuilt(
                piece -> piece.condition().isEmpty() && kept.test(piece) ? List.of(piece.element()) : List.of())));
        return rebuilt(
                piece -> kept.test(piece) && bound.containsAll(piece.needed()) ? List.of(piece.element()) : List.of());
    }

    private ElementGroup rebuilt(Function<Piece, List<Element>> change) {
        var group = new ElementGroup();
        new Walk(change).element(root, Optional.empty(), group);
        return group;
    }

    private static void add(ElementGroup group, Element element) {
        Element last = group.isEmpty() ? element : group.getLast();
        if (!group.isEmpty() && last instanceof ElementPathBlock before && element instanceof ElementPathBlock block) {
            block.patternElts().forEachRemaining(before::addTriplePath);
        } else if (element instanceof ElementPathBlock block) {
            // A block of the group's own, because more may be added to it.
            var copy = new ElementPathBlock();
            block.patternElts().forEachRemaining(copy::addTriplePath);
            group.addElement(copy);
        } else {
            group.addElement(element);
        }
    }

    private static final class Walk {

        private final Function<Piece, List<Element>> change;
        private int number;

        Walk(Function<Piece, List<Element>> change) {
            this.change = change;
        }

        void element(Element element, Optional<Node> graph, ElementGroup into) {
            switch (element) {
                case ElementGroup group -> group.getElements().forEach(each -> element(each, graph, into));
                case ElementPathBlock block ->
                    block.patternElts().forEachRemaining(triple -> {
                        var single = new ElementPathBlock();
                        single.addTriplePath(triple);
                        piece(single, graph, into);
                    });
                case ElementTriplesBlock block ->
                    block.patternElts().forEachRemaining(triple -> {
                        var single = new ElementPathBlock();
                        single.addTriple(triple);
                        piece(single, graph, into);
                    });
                case ElementNamedGraph named -> {
                    var inner = new ElementGroup();
                    element(named.getElement(), Optional.of(named.getGraphNameNode()), inner);
                    if (!inner.isEmpty()) {
                        add(into, new ElementNamedGraph(named.getGraphNameNode(), inner));
                    }
                }
                case ElementOptional optional -> add(into, optional);
                case ElementBind bind -> add(into, bind);
                default -> piece(element, graph, into);
            }
        }

        private void piece(Element element, Optional<Node> graph, ElementGroup into) {
            change.apply(new Piece(number++, element, graph)).forEach(each -> add(into, each));
        }
    }
}
