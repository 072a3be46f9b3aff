package org.policygraph.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policygraph.table.Row;
import org.policygraph.vocabulary.Slug;

/** The names of a table's passages: the slugs of a column, or the numbers of the rows. */
final class RowNames {

    /** The graph of a document's text has this name, {@link org.policygraph.vocabulary.Names#text}. */
    private static final String TEXT = "text";

    private final Optional<String> key;
    private final Map<String, Long> taken = new HashMap<>();

    RowNames(Optional<String> key) {
        this.key = key;
    }

    /**
     * The last part of the passage's IRI.
     *
     * @throws SourceException if the key has no slug, or the slug is another passage's
     */
    String of(Row row, SourceLocation location) {
        return key.map(column -> key(row, column, location)).orElse("row-" + row.number());
    }

    private String key(Row row, String column, SourceLocation location) {
        String place = "row " + row.number() + ", column '" + column + "': ";
        String cell = row.cells().get(column);
        if (cell == null) {
            throw new SourceException(location, place + "the key of the row is empty; fill it, or choose another key");
        }
        String slug = slug(cell, place, location);
        Long other = taken.putIfAbsent(slug, row.number());
        if (slug.equals(TEXT)) {
            throw new SourceException(
                    location,
                    place + "the key '" + cell + "' is the name of the document's text; choose another column as the"
                            + " key");
        }
        if (other != null) {
            throw new SourceException(
                    location,
                    place + "the key '" + cell + "' is the one of row " + other + " already (" + slug
                            + "); choose a column whose values differ");
        }
        return slug;
    }

    private static String slug(String cell, String place, SourceLocation location) {
        try {
            return Slug.of(cell);
        } catch (IllegalArgumentException none) {
            throw new SourceException(location, place + none.getMessage() + "; choose another column as the key");
        }
    }
}
