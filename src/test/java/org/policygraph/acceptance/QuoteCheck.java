package org.policygraph.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the text has every unit of the list, and every passage quotes its own unit, at its offsets, on its page. */
final class QuoteCheck {

    /** Where a unit reigns: from its first character to the first of the next unit, in code points. */
    private record Span(int start, int end) {}

    /** What the text may have besides the units, white space aside. */
    private static final String REST = """
            FACT SHEET
            [press contact block: names, telephone numbers and e-mail addresses removed, not to be published]
            Follow us on Twitter @eu_eeas www.eeas.europa.eu
            - ¹; - - -
            ¹ http://eeas.europa.eu/statements/docs/2014/140324 01 en.pdf
            3 | Page
            """;

    private final List<TextUnit> units;

    QuoteCheck(List<TextUnit> units) {
        this.units = units;
    }

    Stream<String> defects(FactSheet sheet) {
        var spans = spans(sheet.text());
        var passages = sheet.passages();
        return Stream.of(
                        units.stream().flatMap(unit -> unit(unit, sheet.text(), spans, passages)),
                        passages.stream().flatMap(passage -> quote(passage, sheet.text())),
                        passages.stream().flatMap(passage -> place(passage, spans)),
                        rest(sheet.text()))
                .flatMap(defects -> defects);
    }

    private Map<String, Span> spans(String text) {
        var spans = new LinkedHashMap<String, Span>();
        int end = text.length();
        // From the last to the first, because a heading's words occur again in the sentence after it.
        for (var unit : units.reversed()) {
            int start = text.lastIndexOf(unit.quote(), end - unit.quote().length());
            if (start >= 0) {
                spans.put(unit.id(), new Span(text.codePointCount(0, start), text.codePointCount(0, end)));
                end = start;
            }
        }
        return spans;
    }

    private static Stream<String> unit(TextUnit unit, String text, Map<String, Span> spans, List<Passage> passages) {
        var span = spans.get(unit.id());
        if (span == null) {
            return Stream.of("%s: not in the text: \"%s\"".formatted(unit.id(), unit.quote()));
        }
        var defects = Stream.<String>builder();
        int page = pageAt(text, span.start());
        if (page != unit.page()) {
            defects.add("%s: on page %d of the text, not %d".formatted(unit.id(), page, unit.page()));
        }
        if (passages.stream().noneMatch(passage -> passage.sentence().equals(unit.id()))) {
            defects.add(unit.id() + ": has no passage");
        }
        return defects.build();
    }

    private static Stream<String> quote(Passage passage, String text) {
        int length = text.codePointCount(0, text.length());
        if (passage.start() < 0 || passage.end() <= passage.start() || passage.end() > length) {
            return Stream.of("%s: no such offsets: %d to %d".formatted(passage.name(), passage.start(), passage.end()));
        }
        var defects = Stream.<String>builder();
        var there =
                text.substring(text.offsetByCodePoints(0, passage.start()), text.offsetByCodePoints(0, passage.end()));
        if (!passage.quote().equals(there)) {
            defects.add(
                    "%s: quotes \"%s\" where the text has \"%s\"".formatted(passage.name(), passage.quote(), there));
        }
        int page = pageAt(text, passage.start());
        if (passage.page() != page) {
            defects.add("%s: is on page %d, not %d".formatted(passage.name(), page, passage.page()));
        }
        return defects.build();
    }

    private static Stream<String> place(Passage passage, Map<String, Span> spans) {
        var span = spans.get(passage.sentence());
        if (span == null) {
            return Stream.of("%s: no such sentence: \"%s\"".formatted(passage.name(), passage.sentence()));
        }
        return passage.start() >= span.start() && passage.end() <= span.end()
                ? Stream.empty()
                : Stream.of("%s: lies outside %s".formatted(passage.name(), passage.sentence()));
    }

    private Stream<String> rest(String text) {
        var rest = text;
        for (var unit : units.reversed()) {
            int start = rest.lastIndexOf(unit.quote());
            rest = start < 0
                    ? rest
                    : rest.substring(0, start)
                            + rest.substring(start + unit.quote().length());
        }
        var surplus = words(rest);
        return surplus.equals(words(REST))
                ? Stream.empty()
                : Stream.of("text: besides the units of the list it has \"%s\"".formatted(surplus));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int pageAt(String text, int offset) {
        return 1 + (int) text.codePoints().limit(offset).filter(c -> c == '\f').count();
    }
}
