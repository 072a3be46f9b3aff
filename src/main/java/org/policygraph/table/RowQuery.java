package org.policygraph.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.policygraph.vocabulary.Names;

/** Asks the query of a mapping of one row after the other. */
final class RowQuery {

    private static final DatasetGraph NOTHING = DatasetGraphZero.create();

    private final Query query;
    private final Table table;
    private final Names names;
    private final List<Var> columns;

    RowQuery(Query query, Table table, Names names) {
        this.query = query;
        this.table = table;
        this.names = names;
        this.columns = table.columns().stream().map(Var::alloc).toList();
    }

    Set<Quad> statements(Row row, Node document, Node passage) {
        var elements = new RowValues(columns, binding(row, document, passage));
        Query asked = QueryTransformOps.transform(query, elements, new StrictFunctions(elements));
        var terms = new RowTerms(table.file(), row, names);
        Set<Quad> statements = new LinkedHashSet<>();
        try (QueryExec exec = QueryExec.dataset(NOTHING).query(asked).build()) {
            exec.constructQuads().forEachRemaining(quad -> statements.add(terms.checked(quad)));
        }
        return statements;
    }

    private Binding binding(Row row, Node document, Node passage) {
        var binding = BindingFactory.builder();
        row.cells().forEach((column, cell) -> binding.add(Var.alloc(column), NodeFactory.createLiteralString(cell)));
        binding.add(Var.alloc("document"), document);
        binding.add(Var.alloc("passage"), passage);
        binding.add(Var.alloc("row"), NodeFactory.createLiteralDT(Long.toString(row.number()), XSDDatatype.XSDinteger));
        binding.add(Var.alloc("id"), NodeFactory.createLiteralString(names.ids()));
        return binding.build();
    }
}
