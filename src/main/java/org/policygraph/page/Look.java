package org.policygraph.page;

import java.util.List;

/**
 * What a page needs besides the style that all pages have.
 *
 * @param wide whether it uses the whole width, for tables and pictures; running text is narrower
 * @param scripts modules below {@code src/main/resources/static}, such as {@code /suggest.js}
 * @param styles style sheets, as the scripts
 */
public record Look(boolean wide, List<String> scripts, List<String> styles) {

    /** Running text. */
    public static final Look TEXT = new Look(false, List.of(), List.of());

    /** Tables and pictures. */
    public static final Look WIDE = new Look(true, List.of(), List.of());

    /** Copies its lists. */
    public Look {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    /** Tables and pictures that scripts add something to. */
    public static Look wide(String... scripts) {
        return new Look(true, List.of(scripts), List.of());
    }

    /** The same with style sheets. */
    public Look styled(String... sheets) {
        return new Look(wide, scripts, List.of(sheets));
    }
}
