package org.policygraph.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** English dates in words as EDTF expressions. */
final class Dates {

    static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";

    /** A day, a month or a year. */
    static final String DATE =
            "(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?" + MONTH + ",?\\s+)?(?<year>(?:19|20)\\d\\d)";

    private static final Pattern ANYWHERE = Pattern.compile("\\b" + DATE + "\\b", Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** Every date of a text by the words that give it, in order. */
    static List<Map.Entry<String, String>> in(String text) {
        var dates = new ArrayList<Map.Entry<String, String>>();
        Matcher matcher = ANYWHERE.matcher(text);
        while (matcher.find()) {
            dates.add(Map.entry(matcher.group(), expression(matcher)));
        }
        return dates;
    }

    static Optional<Node> first(String text) {
        Matcher matcher = ANYWHERE.matcher(text);
        return matcher.find() ? Optional.of(literal(expression(matcher))) : Optional.empty();
    }

    static Node literal(String expression) {
        return NodeFactory.createLiteralDT(expression, EDTF);
    }

    /** The expression of a match of {@link #DATE}. */
    static String expression(Matcher matcher) {
        String month = matcher.group("month");
        String day = matcher.group("day");
        String year = matcher.group("year");
        if (month == null) {
            return String.valueOf(year);
        }
        String monthly = "%s-%02d".formatted(year, 1 + MONTHS.indexOf(month.toLowerCase(Locale.ROOT)));
        return day == null ? monthly : "%s-%02d".formatted(monthly, Integer.valueOf(day));
    }
}
