package org.policygraph.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as reference managers have them: year, month and day, as far as they are known. */
final class Dates {

    private static final Pattern EXACT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final int MOST_PARTS = 3;

    private Dates() {}

    /** One to three numbers, or nothing where a date is no year, month or day but, say, a period. */
    static List<Integer> parts(String edtf) {
        var date = EXACT.matcher(edtf);
        if (!date.matches()) {
            return List.of();
        }
        return Stream.iterate(1, part -> part <= MOST_PARTS, part -> part + 1)
                .flatMap(part -> Optional.ofNullable(date.group(part)).stream())
                .map(Integer::valueOf)
                .toList();
    }
}
