package org.policygraph.connections;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.policygraph.catalogue.Statement;

/** {@link ConnectedRelation} as one query uses it in one place. */
final class ConnectedFunction extends PropertyFunctionEval {

    private static final int COLUMNS = 6;
    private static final int DEFAULT_PATHS = 5;
    private static final int DEFAULT_LENGTH = 4;
    private static final String FORM =
            "(?path ?hop ?subject ?predicate ?object ?passage) fn:connected (from to paths hops)";

    private final Supplier<Connections> connections;
    private final Runnable check;

    ConnectedFunction(Supplier<Connections> connections, Runnable check) {
        super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
        this.connections = connections;
        this.check = check;
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        super.build(subject, predicate, object, execution);
        int arguments = object.getArgListSize();
        if (subject.getArgListSize() != COLUMNS || arguments < 2 || arguments > 4) {
            throw new QueryBuildException("fn:connected is written " + FORM + "; paths and hops may be left out");
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding row, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        Node from = thing(object.getArg(0));
        Node to = thing(object.getArg(1));
        int paths = number(object, 2, DEFAULT_PATHS, Ways.MOST_PATHS);
        int length = number(object, 3, DEFAULT_LENGTH, Wanted.MOST_HOPS);
        var rows = found(from, to, paths, length).flatMap(cells -> joined(row, subject.getArgList(), cells).stream());
        return QueryIterPlainWrapper.create(rows.iterator(), execution);
    }

    private Stream<List<Node>> found(Node from, Node to, int paths, int length) {
        if (from.equals(to)) {
            return Stream.empty();
        }
        Found found = connections.get().ways(Wanted.all(length)).between(from, to, paths, check);
        if (found.ending() == Found.Ending.WORK) {
            throw new QueryExecException("fn:connected takes more work from " + from + " to " + to
                    + " than a search may; ask for fewer paths or fewer hops");
        }
        return Stream.iterate(0, place -> place < found.paths().size(), place -> place + 1)
                .flatMap(place -> cells(place + 1, found.paths().get(place)));
    }

    private static Stream<List<Node>> cells(int number, Path path) {
        return Stream.iterate(0, place -> place < path.hops().size(), place -> place + 1)
                .flatMap(place -> path.hops().get(place).evidence().getFirst().statements().stream()
                        .map(statement -> cells(number, place + 1, statement)));
    }

    private static List<Node> cells(int path, int hop, Statement statement) {
        return List.of(
                NodeFactoryExtra.intToNode(path),
                NodeFactoryExtra.intToNode(hop),
                statement.subject(),
                statement.predicate(),
                statement.object(),
                statement.passage().node());
    }

    /** What is a value already must be the same; so must be a variable that stands in two places. */
    private static Optional<Binding> joined(Binding row, List<Node> columns, List<Node> cells) {
        Binding joined = row;
        for (int column = 0; column < COLUMNS; column++) {
            Node wanted = columns.get(column);
            Node known = wanted.isVariable() ? joined.get(Var.alloc(wanted)) : wanted;
            if (known == null) {
                joined = BindingFactory.binding(joined, Var.alloc(wanted), cells.get(column));
            } else if (!known.sameValueAs(cells.get(column))) {
                return Optional.empty();
            }
        }
        return Optional.of(joined);
    }

    private static Node thing(Node argument) {
        if (!argument.isURI()) {
            throw new QueryExecException("fn:connected leads from a thing to a thing, and '" + argument
                    + "' is none; it is written " + FORM);
        }
        return argument;
    }

    private static int number(PropFuncArg object, int place, int otherwise, int most) {
        if (object.getArgListSize() <= place) {
            return otherwise;
        }
        Node argument = object.getArg(place);
        boolean isNumber = argument.isLiteral()
                && argument.getLiteralLexicalForm().matches("[0-9]{1,9}")
                && argument.getLiteralValue() instanceof Number;
        int number = isNumber ? Integer.parseInt(argument.getLiteralLexicalForm()) : 0;
        if (number < 1 || number > most) {
            throw new QueryExecException("fn:connected takes a whole number from 1 to " + most + " for "
                    + (place == 2 ? "paths" : "hops") + ", and not '" + argument + "'");
        }
        return number;
    }
}
