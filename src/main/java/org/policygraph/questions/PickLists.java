package org.policygraph.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Terms;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;

/** Reads from a release what can be given for a parameter. */
final class PickLists {

    private final ReleaseQueries queries;

    PickLists(ReleaseQueries queries) {
        this.queries = queries;
    }

    /** The first so many, by label; nothing for what people type in. */
    Optional<PickList> of(ParameterType type, Catalogue catalogue, int most) {
        return switch (type) {
            case ParameterType.Thing thing -> Optional.of(things(thing, catalogue, most));
            case ParameterType.Choice choice -> {
                List<PickList.Pick> all = choices(choice);
                yield Optional.of(new PickList(all.stream().limit(most).toList(), all.size()));
            }
            case ParameterType.Day day -> Optional.empty();
            case ParameterType.Amount amount -> Optional.empty();
            case ParameterType.Text text -> Optional.empty();
        };
    }

    /** All that a query finds. */
    List<PickList.Pick> choices(ParameterType.Choice type) {
        var question = new QueryQuestion(type.list(), DatasetChoice.OF_THE_QUERY);
        return AnswerRows.of(queries.answer(
                        question,
                        Questionnaire.wish(AnswerRows.format(type.list().kind())),
                        Asker.patient()))
                .rows()
                .stream()
                .filter(row -> row.containsKey(PickList.VALUE))
                .map(PickLists::pick)
                .sorted(Comparator.comparing(PickList.Pick::label).thenComparing(PickList.Pick::value))
                .toList();
    }

    private static PickList things(ParameterType.Thing type, Catalogue catalogue, int most) {
        List<Entry> entries = catalogue.entries(Set.of(type.type()));
        List<PickList.Pick> picks = entries.stream()
                .limit(most)
                .map(entry -> new PickList.Pick(entry.node(), entry.slug(), entry.label()))
                .toList();
        return new PickList(picks, entries.size());
    }

    private static PickList.Pick pick(Map<String, Node> row) {
        Node term = row.getOrDefault(PickList.VALUE, Node.ANY);
        String value = term.isURI() ? Terms.name(term) : term.getLiteralLexicalForm();
        Node label = row.getOrDefault(PickList.LABEL, term);
        return new PickList.Pick(term, value, label.isLiteral() ? label.getLiteralLexicalForm() : value);
    }
}
