package org.policygraph.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementUnion;

/** Refuses a mapping that looks beyond the row, or speaks of a variable that has no value. */
final class MappingCheck {

    private static final Set<String> GRAPHS = Set.of("document", "passage");

    private final String file;
    private final String text;
    private final Query query;
    private final Set<String> given;
    private final Set<String> assigned = new HashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    MappingCheck(String file, String text, Query query, List<String> columns) {
        this.file = file;
        this.text = text;
        this.query = query;
        this.given = new LinkedHashSet<>(columns);
        this.given.addAll(Header.RESERVED);
    }

    void check() {
        if (!query.isConstructType()) {
            throw refused("a mapping is a CONSTRUCT query, and this is none");
        }
        if (query.hasDatasetDescription()) {
            throw refused("FROM is refused: a mapping sees one row and nothing else");
        }
        boolean modified = query.hasGroupBy() || query.hasHaving() || query.hasLimit() || query.hasOffset();
        if (modified || query.hasOrderBy() || query.hasValues()) {
            throw refused("nothing may follow the WHERE of a mapping: it is asked once for each row");
        }
        query.getConstructTemplate().getQuads().forEach(this::checkTemplate);
        checkElement(query.getQueryPattern());
        used.stream()
                .filter(name -> !given.contains(name) && !assigned.contains(name))
                .findFirst()
                .ifPresent(this::refuseUnknown);
        assigned.stream().filter(given::contains).findFirst().ifPresent(this::refuseAssigned);
    }

    private void checkTemplate(Quad quad) {
        boolean placed = quad.getGraph() instanceof Var graph && GRAPHS.contains(graph.getVarName());
        if (!placed) {
            throw refused("a statement stands outside GRAPH ?document { } and GRAPH ?passage { }; put what the row"
                    + " supports into the passage, and descriptions into the document");
        }
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            if (node.isBlank() || Var.isBlankNodeVar(node)) {
                throw refused("a blank node would be another one in each row; name it with"
                        + " BIND (IRI(CONCAT(?id, pg:slug(…))) AS ?name)");
            }
            if (node.isTripleTerm()) {
                throw refused("triple terms are refused: what a row says is stated in GRAPH ?passage");
            }
            if (node instanceof Var variable) {
                used.add(variable.getVarName());
            }
        }
    }

    private void checkElement(Element element) {
        switch (element) {
            case ElementGroup group -> group.getElements().forEach(this::checkElement);
            case ElementOptional optional -> checkElement(optional.getOptionalElement());
            case ElementUnion union -> union.getElements().forEach(this::checkElement);
            case ElementFilter filter -> used.addAll(new ExpressionCheck(this::refused).names(filter.getExpr()));
            case ElementBind bind -> {
                used.addAll(new ExpressionCheck(this::refused).names(bind.getExpr()));
                assigned.add(bind.getVar().getVarName());
            }
            case ElementData data ->
                data.getVars().stream()
                        .map(Var::getVarName)
                        .filter(name -> !given.contains(name))
                        .forEach(assigned::add);
            default ->
                throw refused("a mapping sees one row and nothing else: its WHERE knows BIND, FILTER, VALUES, OPTIONAL"
                        + " and UNION, and no triple patterns, GRAPH, SERVICE, MINUS or SELECT");
        }
    }

    private void refuseUnknown(String name) {
        var mentioned = Pattern.compile("[?$]" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}_])")
                .matcher(withoutComments());
        var known = new ArrayList<>(given);
        known.addAll(assigned);
        throw at(mentioned, "?" + name + " is neither a column of the table nor bound" + Place.nearest(name, known));
    }

    private void refuseAssigned(String name) {
        var assignment =
                Pattern.compile("[?$]" + Pattern.quote(name) + "\\s*\\)").matcher(withoutComments());
        throw at(assignment, "?" + name + " has its value from the row already; bind another variable");
    }

    private TableException at(Matcher place, String problem) {
        return place.find()
                ? new TableException(
                        file,
                        Place.line(text, place.start()),
                        "column " + Place.column(text, place.start()) + ": " + problem)
                : refused(problem);
    }

    /** Of the same length, so that places stay. A hash in an IRI begins no comment. */
    private String withoutComments() {
        Matcher comments = Pattern.compile("<[^>\\s]*>|\"[^\"\\n]*\"|#[^\\n]*").matcher(text);
        return comments.replaceAll(found -> found.group().startsWith("#")
                ? " ".repeat(found.group().length())
                : Matcher.quoteReplacement(found.group()));
    }

    private TableException refused(String problem) {
        return new TableException(file, 0, problem);
    }
}
