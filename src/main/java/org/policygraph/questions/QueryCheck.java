package org.policygraph.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.policygraph.query.PreparedQuery;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.NearestName;
import org.policygraph.vocabulary.Pg;

/** Looks whether a query and the header above it fit together, and whether the ontology knows its terms. */
final class QueryCheck {

    private final String file;
    private final Faults faults;
    private final Query query;
    private final QueryWords words;
    private final BindableVariables bindable;
    private final boolean repeatable;

    QueryCheck(String file, Faults faults, String text, PreparedQuery prepared) {
        this.file = file;
        this.faults = faults;
        this.query = prepared.query();
        this.repeatable = prepared.repeatable();
        this.words = QueryWords.of(text, query.getPrefixMapping());
        this.bindable = BindableVariables.in(query);
    }

    /** The columns of the answer; none where it is of a kind that a question cannot be. */
    List<String> columns() {
        if (query.isConstructType()) {
            return AnswerRows.TRIPLE;
        }
        if (!query.isSelectType()) {
            faults.add(file, 1, "a question is a SELECT or a CONSTRUCT; turn this query into one");
            return List.of();
        }
        if (query.isQueryResultStar()) {
            faults.add(file, 1, "name the columns of the answer in the place of SELECT *");
        }
        return query.getResultVars();
    }

    void checkTerms(OntologyTerms terms) {
        check(words, terms, file, 0, faults);
    }

    /** The terms of a query that stands in a header. */
    static void checkTerms(PreparedQuery list, OntologyTerms terms, String file, int line, Faults faults) {
        check(QueryWords.of(list.text(), list.query().getPrefixMapping()), terms, file, line, faults);
    }

    private static void check(QueryWords words, OntologyTerms terms, String file, int at, Faults faults) {
        words.iris().forEach((iri, line) -> {
            String name = iri.startsWith(Pg.NAMESPACE) ? iri.substring(Pg.NAMESPACE.length()) : "";
            if (!name.isEmpty() && !terms.all().contains(name)) {
                faults.add(
                        file,
                        at == 0 ? line : at,
                        "the ontology has no term pg:" + name + Faults.meant(name, terms.all()));
            }
        });
    }

    void checkRepeatable() {
        if (!repeatable) {
            faults.add(
                    file,
                    1,
                    "the answer would be another one each time; do without NOW, RAND, UUID, STRUUID and BNODE, and take the day as a parameter");
        }
    }

    void checkVariables(Map<HeaderLine, QuestionParameter> parameters) {
        Set<String> names =
                parameters.values().stream().map(QuestionParameter::name).collect(Collectors.toSet());
        parameters.forEach(this::checkParameter);
        words.variables().forEach((variable, line) -> {
            if (!names.contains(variable) && !bindable.contains(variable)) {
                faults.add(
                        file,
                        line,
                        "nothing gives ?%s a value; declare it with '# parameter: %s type = default | label'%s"
                                .formatted(variable, variable, orDoYouMean(variable, names)));
            }
        });
    }

    /** Whether terms can be put in the place of all the parameters. */
    void checkReplacing(Map<HeaderLine, QuestionParameter> parameters, Names own) {
        if (!parameters.isEmpty() && query.getHavingExprs().size() > 1) {
            faults.add(file, 1, "several conditions of HAVING cannot take values for parameters; join them with &&");
            return;
        }
        Map<Var, Node> examples = parameters.values().stream()
                .flatMap(parameter -> parameter.type().read(parameter.example(), own).stream()
                        .map(value -> Map.entry(Var.alloc(parameter.name()), value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        try {
            QueryTransformOps.replaceVars(query, examples);
        } catch (ARQException impossible) {
            faults.add(file, 1, "no value can be put in the place of a parameter: " + impossible.getMessage());
        }
    }

    private void checkParameter(HeaderLine line, QuestionParameter parameter) {
        String name = parameter.name();
        if (!words.variables().containsKey(name)) {
            faults.add(
                    file,
                    line.line(),
                    "the query does not use ?%s; use it, or take the parameter away%s"
                            .formatted(name, orDoYouMean(name, words.variables().keySet())));
        } else if (bindable.assigns(name)) {
            faults.add(
                    file,
                    words.variables().get(name),
                    "BIND, VALUES or AS gives the parameter ?%s a value; use another variable there".formatted(name));
        } else if (query.isSelectType() && query.getResultVars().contains(name)) {
            faults.add(
                    file,
                    words.variables().get(name),
                    "the parameter ?%s is a column of the answer too; take it out of the SELECT".formatted(name));
        }
    }

    private static String orDoYouMean(String name, Collection<String> known) {
        return NearestName.to(name, known)
                .map(nearest -> ", or did you mean ?" + nearest + "?")
                .orElse("");
    }
}
