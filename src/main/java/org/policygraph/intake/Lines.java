package org.policygraph.intake;

import java.util.regex.Pattern;

/** Makes one line of each paragraph whose lines were broken for a page. */
final class Lines {

    /** A bullet, or the number of an item: it begins a line of its own. */
    private static final Pattern ITEM =
            Pattern.compile("^(?:[-–—•▪◦●○‣*·\uF0B7]|\\(?(?:[ivx]+|[a-z]|\\d{1,2})[.)])\\s+.*");

    private static final Pattern BULLET = Pattern.compile("^[•▪◦●○‣*·\uF0B7]\\s+");

    private Lines() {}

    /** The paragraphs of a page, which blank lines separate; each becomes a line, as does each item of a list. */
    static String joined(String page) {
        var text = new StringBuilder();
        boolean inside = false;
        for (String raw : page.split("\n", -1)) {
            String line = BULLET.matcher(raw.strip()).replaceFirst("- ");
            if (line.isEmpty()) {
                text.append(inside ? "\n\n" : "");
                inside = false;
            } else if (!inside || ITEM.matcher(line).matches()) {
                text.append(inside ? "\n" : "").append(line);
                inside = true;
            } else {
                append(text, line, page);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String line, String page) {
        if (!endsInHyphen(text) || !Character.isLowerCase(line.codePointAt(0))) {
            text.append(endsInHyphen(text) ? "" : " ").append(line);
            return;
        }
        String before = lastWord(text);
        String after = line.split("[^\\p{L}]", 2)[0];
        if (page.contains(before.substring(0, before.length() - 1) + after)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private static boolean endsInHyphen(CharSequence text) {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '-' && Character.isLetter(text.charAt(length - 2));
    }

    private static String lastWord(CharSequence text) {
        String all = text.toString();
        return all.substring(Math.max(all.lastIndexOf(' '), all.lastIndexOf('\n')) + 1);
    }
}
