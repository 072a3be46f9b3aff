package org.policygraph.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** The property function of a search in one query. It searches anew only for other words. */
final class SearchFunction extends PropertyFunctionEval {

    private static final int MOST_SUBJECTS = 3;

    private final Function<Wanted, Found> search;
    private final Runnable check;
    private Optional<Wanted> asked = Optional.empty();
    private List<Hit> hits = List.of();

    SearchFunction(Function<Wanted, Found> search, Runnable check) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.search = search;
        this.check = check;
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        super.build(subject, predicate, object, execution);
        if (nodes(subject).isEmpty() || nodes(subject).size() > MOST_SUBJECTS) {
            throw new QueryBuildException("fn:search finds (?thing ?score ?text), or the first of them; it was given "
                    + nodes(subject).size());
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding row, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        List<Node> given = nodes(subject);
        Stream<Binding> rows =
                hits(SearchArguments.read(nodes(object))).stream().flatMap(hit -> extended(row, given, hit));
        return QueryIterPlainWrapper.create(rows.iterator(), execution);
    }

    private List<Hit> hits(Wanted wanted) {
        if (!asked.equals(Optional.of(wanted))) {
            hits = search.apply(wanted).best();
            asked = Optional.of(wanted);
        }
        return hits;
    }

    /** The row with what was found, unless it says something else already. */
    private Stream<Binding> extended(Binding row, List<Node> given, Hit hit) {
        check.run();
        List<Node> found = List.of(hit.found().node(), NodeFactoryExtra.doubleToNode(hit.score()), literal(hit));
        BindingBuilder extended = Binding.builder(row);
        for (int i = 0; i < given.size(); i++) {
            if (!Var.isVar(given.get(i))) {
                if (!given.get(i).equals(found.get(i))) {
                    return Stream.empty();
                }
            } else {
                extended.add(Var.alloc(given.get(i)), found.get(i));
            }
        }
        return Stream.of(extended.build());
    }

    private static Node literal(Hit hit) {
        String text = hit.snippet().text();
        return hit.language().isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, hit.language());
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }
}
