package org.policygraph.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.NearestName;

/** Makes RDF terms of what somebody gives for the parameters of a question, and refuses what does not fit. */
final class ValueReader {

    private static final int FEW = 10;

    private final ReadyQuestion question;
    private final Catalogue catalogue;
    private final PickLists lists;

    ValueReader(ReadyQuestion question, Catalogue catalogue, PickLists lists) {
        this.question = question;
        this.catalogue = catalogue;
        this.lists = lists;
    }

    Asked read(Map<String, List<String>> given) {
        List<String> known =
                question.parameters().stream().map(QuestionParameter::name).toList();
        given.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> {
            throw new QuestionFailure.Surplus(name, known);
        });
        var values = new LinkedHashMap<String, Node>();
        for (QuestionParameter parameter : question.parameters()) {
            text(parameter, given.getOrDefault(parameter.name(), List.of()))
                    .ifPresent(text -> values.put(parameter.name(), value(parameter, text)));
        }
        return new Asked(question, catalogue, values, Map.of());
    }

    private static Optional<String> text(QuestionParameter parameter, List<String> given) {
        if (given.size() > 1) {
            throw new QuestionFailure.BadValue(parameter.name(), String.join("', '", given), "given once");
        }
        if (given.isEmpty() && parameter.presence() == QuestionParameter.Presence.REQUIRED) {
            throw new QuestionFailure.Missing(parameter.name(), parameter.example());
        }
        return given.stream().findFirst().or(parameter::standard);
    }

    private Node value(QuestionParameter parameter, String text) {
        ParameterType type = parameter.type();
        Node term = type.read(text, catalogue.names())
                .orElseThrow(() -> new QuestionFailure.BadValue(parameter.name(), text, type.allowed()));
        return switch (type) {
            case ParameterType.Thing thing -> thing(parameter, thing, text, term);
            case ParameterType.Choice choice -> chosen(parameter, choice, text);
            case ParameterType.Day day -> term;
            case ParameterType.Amount amount -> term;
            case ParameterType.Text words -> term;
        };
    }

    private Node thing(QuestionParameter parameter, ParameterType.Thing type, String text, Node term) {
        Optional<Entry> entry = catalogue.entry(term);
        if (entry.filter(known -> known.classes().contains(type.type())).isPresent()) {
            return term;
        }
        String kind = catalogue.terms().label(type.type());
        String whatItIsNot =
                entry.map(other -> "no " + kind + " but " + kinds(other)).orElse("no " + kind + " of this release");
        Stream<String> slugs = catalogue.entries(Set.of(type.type())).stream().map(Entry::slug);
        String slug = catalogue.names().isId(term) ? catalogue.names().slug(term) : text;
        throw new QuestionFailure.UnknownName(
                parameter.name(), text, whatItIsNot, NearestName.several(slug, slugs.toList()));
    }

    private String kinds(Entry entry) {
        return entry.kinds().stream().map(catalogue.terms()::label).collect(Collectors.joining(" and "));
    }

    private Node chosen(QuestionParameter parameter, ParameterType.Choice type, String text) {
        List<PickList.Pick> picks = lists.choices(type);
        return picks.stream()
                .filter(pick -> isMeant(pick, text))
                .map(PickList.Pick::term)
                .findFirst()
                .orElseThrow(() -> new QuestionFailure.UnknownName(
                        parameter.name(), text, "none of the choices that this release has", nearest(text, picks)));
    }

    private boolean isMeant(PickList.Pick pick, String text) {
        return text.equals(pick.value())
                || (pick.term().isURI() && text.equals(pick.term().getURI()));
    }

    /** The names alike, or the first few where none is. */
    private static List<String> nearest(String text, List<PickList.Pick> picks) {
        List<String> values = picks.stream().map(PickList.Pick::value).toList();
        List<String> near = NearestName.several(text, values);
        return near.isEmpty() ? values.stream().limit(FEW).toList() : near;
    }
}
