package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.http.ProblemException;

/**
 * A place in a list of one release. Releases do not change, so that nothing is lost or repeated between two places of
 * one, whatever is published meanwhile.
 *
 * @param release the number of the release
 * @param from how many come before
 * @param list what tells the list from every other
 */
record Cursor(long release, long from, String list) {

    private static final Pattern FORM = Pattern.compile("1 (\\d{1,18}) (\\d{1,18}) ([0-9a-f]{12})");
    private static final int DIGITS = 12;

    /** What says where to read on, and not what is read. */
    private static final Set<String> PLACES =
            Set.of(Parameter.CURSOR.parameterName(), Parameter.PAGE.parameterName(), Parameter.SIZE.parameterName());

    /** A place in the list that a question asks for. */
    static Cursor in(Question question, long from) {
        long release = question.catalogue().record().number();
        return new Cursor(release, from, list(question.path(), question.parameters()));
    }

    /**
     * The one among the parameters, if there is any.
     *
     * @throws ProblemException if it is none
     */
    static Optional<Cursor> among(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(Parameter.CURSOR.parameterName(), List.of()).stream()
                .findFirst()
                .map(Cursor::read);
    }

    /**
     * Makes sure that it is a place in this list.
     *
     * @throws ProblemException if it is not
     */
    void requireIn(String path, Map<String, List<String>> parameters) {
        if (!list.equals(list(path, parameters))) {
            throw Mistakes.badValue(
                    Parameter.CURSOR.parameterName(),
                    written(),
                    "one of this list with these parameters; follow the links of its pages");
        }
    }

    String written() {
        String plain = "1 " + release + " " + from + " " + list;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static Cursor read(String written) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            Matcher parts = FORM.matcher(plain);
            if (parts.matches()) {
                return new Cursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, with what is of another form.
        }
        throw Mistakes.badValue(
                Parameter.CURSOR.parameterName(), written, "copied from the link 'next' or 'prev' of a page");
    }

    private static String list(String path, Map<String, List<String>> parameters) {
        var restricting = new TreeMap<>(parameters);
        PLACES.forEach(restricting::remove);
        return DigestUtils.sha256Hex(path + restricting).substring(0, DIGITS);
    }
}
