package org.policygraph.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/**
 * Puts the values of a row in front of each group of a query, as VALUES. The variables have the same values in every
 * branch of a UNION and in every OPTIONAL then, which SPARQL would not give them otherwise.
 */
final class RowValues extends ElementTransformCopyBase {

    private final List<Var> empty;
    private final ElementData values;

    RowValues(List<Var> columns, Binding row) {
        this.empty = columns.stream().filter(column -> !row.contains(column)).toList();
        this.values = new ElementData();
        row.vars().forEachRemaining(values::add);
        values.add(row);
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        var withRow = new ElementGroup();
        withRow.addElement(values);
        elements.forEach(withRow::addElement);
        return withRow;
    }

    /** An empty cell is not found in a list; SPARQL would join it with every line of the list. */
    @Override
    public Element transform(ElementData list) {
        List<Binding> found = list.getRows().stream()
                .filter(line -> empty.stream().noneMatch(line::contains))
                .toList();
        return new ElementData(list.getVars(), new ArrayList<>(found));
    }
}
