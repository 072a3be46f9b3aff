package org.policygraph.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/**
 * What keeps a query from being parsed, in one line.
 *
 * @param line from 1; 0 where the parser does not say
 * @param column from 1; 0 where the parser does not say
 */
record SyntaxProblem(long line, int column, String words) {

    /** The parser tells the place of what it met in its words, and beside them that of the last thing it took. */
    private static final Pattern PLACE = Pattern.compile("(?i)(?: at)? ?line (\\d+), column (\\d+)[.:]?\\s*");

    private static final Pattern MET = Pattern.compile("(?s)Encountered(?: unexpected)?:? *\"? ?(.*?) at line \\d+.*");

    static SyntaxProblem of(QueryException invalid) {
        String message = String.valueOf(invalid.getMessage()).strip();
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return new SyntaxProblem(Long.parseLong(place.group(1)), Integer.parseInt(place.group(2)), words(message));
        }
        return invalid instanceof QueryParseException parsing
                ? new SyntaxProblem(Math.max(0, parsing.getLine()), Math.max(0, parsing.getColumn()), words(message))
                : new SyntaxProblem(0, 0, words(message));
    }

    TableException in(String file) {
        return new TableException(file, line, (column > 0 ? "column " + column + ": " : "") + words);
    }

    private static String words(String message) {
        Matcher met = MET.matcher(message);
        if (!met.matches()) {
            return PLACE.matcher(message).replaceFirst("").replaceAll("\\s*\\n\\s*", " ");
        }
        return met.group(1).contains("<EOF>")
                ? "the end of the file is not expected here"
                : "'" + image(met.group(1)) + "' is not expected here";
    }

    /** The parser tells the kind of the token and then its characters, each in quotes: {@code "}" "} ""}. */
    private static String image(String token) {
        Matcher image = Pattern.compile("(?s)\\S+ \"(.*?) \"\"$").matcher(token);
        return image.find() ? image.group(1) : token;
    }
}
