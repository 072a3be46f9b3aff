package org.policygraph.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The comments with which a file of a question begins: {@code # field: value}, and lines that go on with the one before
 * and begin with a number sign and at least three blanks.
 */
final class Header {

    static final String TITLE = "title";
    static final String QUESTION = "question";
    static final String THEME = "theme";
    static final String PARAMETER = "parameter";
    static final String CHOICES = "choices";
    static final String CHART = "chart";
    static final String SAMPLE = "sample";
    static final String ABOUT = "about";

    private static final List<String> FIELDS =
            List.of(TITLE, QUESTION, THEME, PARAMETER, CHOICES, CHART, SAMPLE, ABOUT);
    private static final List<String> REPEATABLE = List.of(PARAMETER, CHOICES, SAMPLE);
    private static final Pattern FIELD = Pattern.compile("# ?(?<field>[\\w-]+):(?<value>.*)");
    private static final String CONTINUED = "#   ";

    private final String file;
    private final Faults faults;
    private final List<HeaderLine> lines = new ArrayList<>();

    private Header(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static Header read(String file, String text, Faults faults) {
        var header = new Header(file, faults);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (!line.isEmpty() && !line.startsWith("#")) {
                break;
            }
            header.take(i + 1, line);
        }
        return header;
    }

    List<HeaderLine> all(String field) {
        return lines.stream().filter(line -> line.field().equals(field)).toList();
    }

    Optional<HeaderLine> first(String field) {
        return all(field).stream().findFirst();
    }

    /** What a field says that must be there. */
    String required(String field, String example) {
        return first(field)
                .map(HeaderLine::value)
                .filter(value -> !value.isEmpty())
                .orElseGet(() -> {
                    int line = first(field).map(HeaderLine::line).orElse(1);
                    faults.add(
                            file,
                            line,
                            "the header does not say '# %s:'; add a line such as '# %s: %s'"
                                    .formatted(field, field, example));
                    return "";
                });
    }

    private void take(int number, String line) {
        if (line.isEmpty() || line.equals("#")) {
            return;
        }
        if (line.startsWith(CONTINUED) && !lines.isEmpty()) {
            HeaderLine before = lines.removeLast();
            lines.add(new HeaderLine(
                    before.line(),
                    before.field(),
                    (before.value() + " " + line.substring(1).strip()).strip()));
            return;
        }
        var field = FIELD.matcher(line);
        if (!field.matches()) {
            faults.add(
                    file,
                    number,
                    "'%s' is not a line of a header; write '# field: value', or put the comment behind the first PREFIX"
                            .formatted(line));
            return;
        }
        add(new HeaderLine(number, field.group("field"), field.group("value").strip()));
    }

    private void add(HeaderLine line) {
        String field = line.field();
        if (!FIELDS.contains(field)) {
            faults.add(file, line.line(), "a header has no field '" + field + "'" + Faults.meant(field, FIELDS));
        } else if (!REPEATABLE.contains(field) && first(field).isPresent()) {
            faults.add(file, line.line(), "'# %s:' stands here for the second time; keep one".formatted(field));
        }
        lines.add(line);
    }
}
