package org.policygraph.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policygraph.catalogue.Statement;
import org.policygraph.overviews.Moment;
import org.policygraph.overviews.MomentKind;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;

/** Puts moments into the words of the page. */
record MomentViews(Words words) {

    private static final int MOST_EVIDENCE = 3;

    private static final Map<MomentKind, String> KINDS = Map.of(
            MomentKind.COMMITMENT, "commitment, due",
            MomentKind.TREATY_ACTION, "treaty action");

    MomentView view(Moment moment, String id) {
        List<Statement> said = distinct(moment.evidence());
        return new MomentView(
                id,
                year(moment),
                when(moment.when().edtf(), moment),
                words.link(moment.thing().node()),
                KINDS.getOrDefault(moment.kind(), moment.kind().word()),
                notes(moment),
                said.stream().limit(MOST_EVIDENCE).map(words::evidence).toList(),
                Math.max(0, said.size() - MOST_EVIDENCE));
    }

    /** The day by which it stands where it does: the first that its date allows; where there is none, the last. */
    static LocalDate anchor(Moment moment) {
        var days = moment.when().days();
        return days.earliest().or(days::latest).orElse(LocalDate.MAX);
    }

    private static String year(Moment moment) {
        return Integer.toString(anchor(moment).getYear());
    }

    private static List<String> notes(Moment moment) {
        var notes = new ArrayList<String>();
        if (!moment.own()) {
            notes.add("No statement dates it; this is the time for which the sentence about it holds.");
        }
        if (!moment.otherwise().isEmpty()) {
            notes.add("Disputed: other statements say " + dates(moment.otherwise(), moment) + ".");
        }
        if (!moment.refines().isEmpty()) {
            notes.add("Less exact statements say " + dates(moment.refines(), moment) + ".");
        }
        return notes;
    }

    private static String dates(List<String> dates, Moment moment) {
        return dates.stream().map(date -> when(date, moment)).collect(Collectors.joining(" or "));
    }

    private static String when(String edtf, Moment moment) {
        return EdtfWords.of(edtf, moment.kind().lasts());
    }

    /** One sentence may say something in several statements, and is read once. */
    private static List<Statement> distinct(List<Statement> statements) {
        return List.copyOf(statements.stream()
                .collect(Collectors.toMap(
                        statement -> statement.passage().node(),
                        statement -> statement,
                        (one, other) -> one,
                        java.util.LinkedHashMap::new))
                .values());
    }
}
