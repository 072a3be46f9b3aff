package org.policygraph.citation;

import java.time.LocalDate;
import java.util.List;

/** Writes RIS, a line a field, as Zotero, EndNote and Mendeley read it. */
final class Ris {

    private static final int DATE_PARTS = 3;

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String written(Citation citation) {
        var ris = new Ris();
        ris.line("TY", citation.kind().ris());
        ris.line("ID", citation.key());
        ris.line("TI", citation.title());
        citation.authors().forEach(author -> ris.line("AU", author));
        ris.line("PB", String.join("; ", citation.publishers()));
        List<Integer> date = Dates.parts(citation.date());
        ris.line("PY", date.isEmpty() ? "" : "%04d".formatted(date.getFirst()));
        ris.line("DA", date.isEmpty() ? citation.date() : slashed(date));
        ris.line(citation.kind() == Citation.Kind.PAGE ? "M3" : "M1", citation.detail());
        ris.line("SP", citation.page() > 0 ? Integer.toString(citation.page()) : "");
        ris.line("SE", citation.row() > 0 ? "row " + citation.row() : "");
        ris.line("ET", "release " + citation.edition().number());
        ris.line("DB", "PolicyGraph");
        ris.line("UR", citation.address());
        ris.line("Y2", slashed(parts(citation.accessed())));
        citation.remarks().forEach(remark -> ris.line("N1", remark));
        return ris.lines + "ER  - \r\n";
    }

    private void line(String tag, String value) {
        if (!value.isEmpty()) {
            lines.append(tag).append("  - ").append(Plain.oneLine(value)).append("\r\n");
        }
    }

    /** Year, month and day with three slashes, whether all are known or not. */
    private static String slashed(List<Integer> date) {
        var slashed = new StringBuilder("%04d".formatted(date.getFirst()));
        for (int part = 1; part < DATE_PARTS; part++) {
            slashed.append('/').append(part < date.size() ? "%02d".formatted(date.get(part)) : "");
        }
        return slashed.append('/').toString();
    }

    private static List<Integer> parts(LocalDate day) {
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
