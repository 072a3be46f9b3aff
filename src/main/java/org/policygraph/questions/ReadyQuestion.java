package org.policygraph.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.policygraph.query.PreparedQuery;

/**
 * A question that a file asks, read and checked. Immutable.
 *
 * @param name the file without its ending; what the resource is called
 * @param file where it stands, for messages
 * @param title what it finds, in a few words
 * @param question the same in the words of a researcher
 * @param about what the answer means, and what it does not
 * @param samples rows of the answer on the documents that come with PolicyGraph
 * @param columns of the answer, in order
 * @param text the file
 * @param query what the file asks while nothing is put in the place of its parameters
 */
public record ReadyQuestion(
        String name,
        String file,
        String title,
        String question,
        Theme theme,
        List<QuestionParameter> parameters,
        Chart chart,
        List<Sample> samples,
        String about,
        List<String> columns,
        String text,
        PreparedQuery query) {

    /** Copies the lists. */
    public ReadyQuestion {
        parameters = List.copyOf(parameters);
        samples = List.copyOf(samples);
        columns = List.copyOf(columns);
    }

    /** The parameter of that name. */
    public Optional<QuestionParameter> parameter(String called) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(called))
                .findFirst();
    }

    /**
     * The query with RDF terms in the place of parameters. They replace the variables in what the parser has read, so
     * that no text is put together; a parameter without a value stays a variable.
     */
    public PreparedQuery with(Map<String, Node> values) {
        var replaced = new LinkedHashMap<Var, Node>();
        values.forEach((parameter, value) -> replaced.put(Var.alloc(parameter), value));
        return new PreparedQuery(
                key(values), QueryTransformOps.replaceVars(query.query(), replaced), query.repeatable());
    }

    /** A query for the values of a parameter with which the pattern matches, those of the others being as they are. */
    PreparedQuery valuesOf(QuestionParameter parameter, Map<String, Node> values) {
        var others = new LinkedHashMap<>(values);
        others.remove(parameter.name());
        PreparedQuery open = with(others);
        Query list = QueryFactory.make();
        list.setQuerySelectType();
        list.setDistinct(true);
        list.addResultVar(parameter.name());
        list.setQueryPattern(open.query().getQueryPattern());
        return new PreparedQuery(open.text() + "\nvalues of " + parameter.name(), list, open.repeatable());
    }

    /**
     * What tells a question with its values from every other. It is no SPARQL, so that nobody can send a query of which
     * the answer would be kept in its place.
     */
    private String key(Map<String, Node> values) {
        var key = new StringBuilder("ready question\n");
        new TreeMap<>(values)
                .forEach((parameter, value) -> key.append(parameter)
                        .append(" = ")
                        .append(NodeFmtLib.strNT(value))
                        .append('\n'));
        return key.append(text).toString();
    }
}
