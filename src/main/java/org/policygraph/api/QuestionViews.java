package org.policygraph.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.Answered;
import org.policygraph.questions.Asked;
import org.policygraph.questions.Chart;
import org.policygraph.questions.PickList;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.questions.Sample;
import org.policygraph.questions.Theme;

/** Puts ready questions and their answers into the words of the wire. */
final class QuestionViews {

    static final int MOST_CHOICES = 1000;

    private QuestionViews() {}

    static QuestionWire.QuestionIndex index(ReadyQuestions questions) {
        List<QuestionWire.QuestionThemeView> themes = Stream.of(Theme.values())
                .map(theme -> new QuestionWire.QuestionThemeView(
                        theme.word(),
                        theme.title(),
                        questions.of(theme).stream().map(QuestionViews::brief).toList()))
                .filter(theme -> !theme.questions().isEmpty())
                .toList();
        return new QuestionWire.QuestionIndex(questions.all().size(), themes);
    }

    static QuestionWire.QuestionView view(ReadyQuestion question, Questionnaire questionnaire, Catalogue catalogue) {
        String answers = QuestionAddress.example(question);
        String more = answers.contains("?") ? "&" : "?";
        return new QuestionWire.QuestionView(
                question.name(),
                question.title(),
                question.question(),
                question.theme().word(),
                question.about(),
                question.parameters().stream()
                        .map(parameter -> parameter(parameter, questionnaire.picks(parameter, catalogue, MOST_CHOICES)))
                        .toList(),
                chart(question.chart()),
                question.columns(),
                question.samples().stream().map(Sample::cells).toList(),
                question.text(),
                QuestionAddress.of(question),
                answers,
                QuestionFormat.of(question).stream()
                        .map(format -> new QuestionWire.AnswerFormatView(
                                format.word(),
                                format.plainType(),
                                answers + more + QuestionFormat.PARAMETER + "=" + format.word()))
                        .toList());
    }

    /** Whether a list of choices is longer than what is shown. */
    static boolean isTruncated(QuestionWire.QuestionView view) {
        return view.parameters().stream()
                .anyMatch(parameter -> parameter.choicesTotal() != null && parameter.choicesTotal() > MOST_CHOICES);
    }

    static QuestionWire.QuestionAnswerView answer(Answered answered, AnswerRows rows, Wire.Completeness completeness) {
        Asked asked = answered.asked();
        var cells = new Cells(asked.catalogue());
        return new QuestionWire.QuestionAnswerView(
                brief(asked.question()),
                given(asked, cells),
                chart(asked.question().chart()),
                rows.columns(),
                rows.rows().size(),
                rows.rows().stream().map(row -> row(row, rows.columns(), cells)).toList(),
                QuestionCitation.of(asked),
                QuestionAddress.toCite(asked),
                new Wire.Links(QuestionAddress.answers(asked), null, null, null, null),
                completeness);
    }

    private static QuestionWire.QuestionBrief brief(ReadyQuestion question) {
        return new QuestionWire.QuestionBrief(
                question.name(),
                question.title(),
                question.question(),
                question.theme().word(),
                question.chart().kind().word(),
                QuestionAddress.of(question),
                QuestionAddress.example(question));
    }

    private static QuestionWire.ChartView chart(Chart chart) {
        return new QuestionWire.ChartView(chart.kind().word(), chart.columns());
    }

    private static QuestionWire.QuestionParameterView parameter(QuestionParameter parameter, Optional<PickList> picks) {
        return new QuestionWire.QuestionParameterView(
                parameter.name(),
                parameter.label(),
                parameter.type().word(),
                parameter.type().allowed(),
                parameter.presence() == QuestionParameter.Presence.REQUIRED,
                parameter.standard().orElse(null),
                parameter.example(),
                picks.map(list -> list.picks().stream().map(QuestionViews::pick).toList())
                        .orElse(null),
                picks.map(PickList::total).orElse(null));
    }

    private static QuestionWire.ChoiceView pick(PickList.Pick pick) {
        return new QuestionWire.ChoiceView(
                pick.value(), pick.term().isURI() ? pick.term().getURI() : null, pick.label());
    }

    private static List<QuestionWire.GivenValue> given(Asked asked, Cells cells) {
        var given = new ArrayList<QuestionWire.GivenValue>();
        for (QuestionParameter parameter : asked.question().parameters()) {
            given.add(new QuestionWire.GivenValue(
                    parameter.name(),
                    parameter.label(),
                    cells.cell(asked.values().get(parameter.name()))));
        }
        return given;
    }

    private static Map<String, Wire.@Nullable End> row(Map<String, Node> row, List<String> columns, Cells cells) {
        var all = new LinkedHashMap<String, Wire.@Nullable End>();
        columns.forEach(column -> all.put(column, cells.cell(row.get(column))));
        return all;
    }
}
