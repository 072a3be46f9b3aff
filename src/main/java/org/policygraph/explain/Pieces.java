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

/** The pattern of a query, taken apart. OPTIONAL and BIND stay where they are, because they never take a row
 * away themselves. */
final class Pieces {

    private final Query query;
    private final Element root;
    private final List<Piece> all = new ArrayList<>();
    private final List<Binder> binders = new ArrayList<>();

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
        var unused = pieces.rebuilt(
                piece -> {
                    pieces.all.add(piece);
                    return List.of(piece.element());
                },
                binder -> {
                    pieces.binders.add(binder);
                    return List.of(binder.element());
                });
        return pieces;
    }

    List<Piece> all() {
        return List.copyOf(all);
    }

    List<Binder> binders() {
        return List.copyOf(binders);
    }

    /** Asks whether the query finds anything. */
    Query ask() {
        return ask(root);
    }

    /** Asks whether these pieces alone find anything. */
    Query ask(Predicate<Piece> kept) {
        return ask(pattern(kept));
    }

    /** The same with more at the end. */
    Query ask(Predicate<Piece> kept, List<Element> more) {
        ElementGroup group = pattern(kept);
        more.forEach(group::addElement);
        return ask(group);
    }

    /** Asks whether the query would find anything if it did not have this. */
    Query askWithout(Binder binder) {
        return ask(rebuilt(
                piece -> List.of(piece.element()),
                other -> other.number() == binder.number() ? List.of() : List.of(other.element())));
    }

    /** Asks for everything that the query would find if it did not have this. */
    Query selectWithout(Binder binder) {
        Query select = askWithout(binder);
        select.setQuerySelectType();
        select.setQueryResultStar(true);
        return select;
    }

    /** The variables that these pieces give a value in every row. */
    Set<Var> certain(Predicate<Piece> kept) {
        return new HashSet<>(PatternVars.vars(rebuilt(
                piece -> piece.condition().isEmpty() && kept.test(piece) ? List.of(piece.element()) : List.of(),
                binder -> List.of())));
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
        return rewritten(
                piece -> piece.number() == changed.number() ? by : List.of(piece.element()),
                binder -> List.of(binder.element()),
                more);
    }

    /** The query with other elements in place of its pieces and of what binds variables. */
    Query rewritten(
            Function<Piece, List<Element>> change, Function<Binder, List<Element>> binding, List<Element> more) {
        ElementGroup group = rebuilt(piece -> isAfterPattern(piece) ? List.of() : change.apply(piece), binding);
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
    private ElementGroup pattern(Predicate<Piece> kept) {
        Set<Var> bound = new HashSet<>(PatternVars.vars(rebuilt(
                piece -> piece.condition().isEmpty() && kept.test(piece) ? List.of(piece.element()) : List.of())));
        return rebuilt(
                piece -> kept.test(piece) && bound.containsAll(piece.needed()) ? List.of(piece.element()) : List.of());
    }

    private ElementGroup rebuilt(Function<Piece, List<Element>> change) {
        return rebuilt(change, binder -> List.of(binder.element()));
    }

    private ElementGroup rebuilt(Function<Piece, List<Element>> change, Function<Binder, List<Element>> binding) {
        var group = new ElementGroup();
        new Walk(change, binding).element(root, Optional.empty(), group);
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
        private final Function<Binder, List<Element>> binding;
        private int number;
        private int binders;

        Walk(Function<Piece, List<Element>> change, Function<Binder, List<Element>> binding) {
            this.change = change;
            this.binding = binding;
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
                case ElementOptional optional -> binder(optional, into);
                case ElementBind bind -> binder(bind, into);
                default -> piece(element, graph, into);
            }
        }

        private void binder(Element element, ElementGroup into) {
            binding.apply(new Binder(binders++, element)).forEach(each -> add(into, each));
        }

        private void piece(Element element, Optional<Node> graph, ElementGroup into) {
            change.apply(new Piece(number++, element, graph)).forEach(each -> add(into, each));
        }
    }
}
