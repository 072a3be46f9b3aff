package org.policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygraph.catalogue.Entry;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.PickList;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Words;
import org.policygraph.search.FoundKind;

/** Makes the fields of a form, filled in with what was given or else with what is standard. */
final class FieldViews {

    /** A longer list is none to choose from. */
    private static final int LONGEST_LIST = 150;

    private final Questionnaire questionnaire;
    private final PinnedRelease release;
    private final Standard standard;

    FieldViews(Questionnaire questionnaire, PinnedRelease release) {
        this.questionnaire = questionnaire;
        this.release = release;
        this.standard = new Standard(release);
    }

    List<FieldView> of(ReadyQuestion question, Checked checked) {
        Map<String, Mistake> mistakes = checked instanceof Checked.Wrong wrong ? wrong.mistakes() : Map.of();
        return question.parameters().stream()
                .map(parameter -> field(
                        parameter,
                        checked.given(),
                        Optional.ofNullable(mistakes.get(parameter.name())).stream()
                                .toList()))
                .toList();
    }

    private FieldView field(QuestionParameter parameter, Given given, List<Mistake> mistakes) {
        Optional<PickList> picks = questionnaire.picks(parameter, release.catalogue(), LONGEST_LIST + 1);
        boolean isList = picks.filter(list -> list.total() <= LONGEST_LIST).isPresent();
        String typed = given.value(parameter.name());
        boolean isOptional = parameter.presence() == QuestionParameter.Presence.OPTIONAL;
        String value = typed.isEmpty() && parameter.standard().isPresent() ? standard.value(parameter) : typed;
        return new FieldView(
                parameter.name(),
                parameter.label(),
                kind(parameter.type(), isList),
                plain(parameter.type(), value),
                given.words().getOrDefault(parameter.name(), label(parameter.type(), value)),
                isList ? options(picks.get()) : List.of(),
                isOptional,
                searched(parameter.type()),
                hint(parameter),
                mistakes);
    }

    private static FieldView.Kind kind(ParameterType type, boolean isList) {
        return switch (type) {
            case ParameterType.Thing thing -> isList ? FieldView.Kind.LIST : FieldView.Kind.SUGGESTIONS;
            case ParameterType.Choice choice -> FieldView.Kind.LIST;
            case ParameterType.Day day -> FieldView.Kind.DAY;
            case ParameterType.Amount amount -> FieldView.Kind.NUMBER;
            case ParameterType.Text text -> FieldView.Kind.TEXT;
        };
    }

    private static List<FieldView.Option> options(PickList picks) {
        var options = new ArrayList<FieldView.Option>();
        picks.picks().forEach(pick -> options.add(new FieldView.Option(pick.value(), pick.label())));
        return options;
    }

    /** A thing may be given by its IRI; the list has identifiers. */
    private String plain(ParameterType type, String value) {
        return thing(type, value).map(Entry::slug).orElse(value);
    }

    private String label(ParameterType type, String value) {
        return thing(type, value).map(Entry::label).orElseGet(() -> Words.shortened(value));
    }

    private Optional<Entry> thing(ParameterType type, String value) {
        return type instanceof ParameterType.Thing
                ? type.read(value, release.names()).flatMap(release.catalogue()::entry)
                : Optional.empty();
    }

    private String searched(ParameterType type) {
        if (!(type instanceof ParameterType.Thing thing)) {
            return "";
        }
        return FoundKind.of(thing.className().toLowerCase(Locale.ROOT))
                .or(() -> release.catalogue().entries(Set.of(thing.type())).stream()
                        .flatMap(entry -> FoundKind.of(entry).stream())
                        .findFirst())
                .map(FoundKind::word)
                .orElse("");
    }

    private String hint(QuestionParameter parameter) {
        String example = standard.label(parameter);
        if (parameter.type() instanceof ParameterType.Choice) {
            return "";
        }
        return switch (parameter.presence()) {
            case OPTIONAL -> "Leave it empty for all. For instance: " + example;
            case REQUIRED -> "For instance: " + example;
            case DEFAULT -> parameter.type() instanceof ParameterType.Text ? "Empty stands for: " + example : "";
        };
    }
}
