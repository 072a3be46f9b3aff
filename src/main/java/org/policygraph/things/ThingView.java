package org.policygraph.things;

import java.util.List;
import java.util.Optional;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What a page shows of a thing; for the template {@code things/thing.jte}.
 *
 * @param iri its canonical IRI
 * @param head what it is
 * @param chapters what is said of it, in the order of reading
 * @param total how many statements there are
 * @param text the stored text, if the thing is a document that has one
 * @param paging where one is in all statements; the first page shows the beginning of each relation
 */
public record ThingView(String iri, Head head, List<Told> chapters, int total, Optional<TextOf> text, Paging paging) {

    /** Copies its list. */
    public ThingView {
        chapters = List.copyOf(chapters);
    }

    /** Whether something of it may have a date. */
    boolean isDated() {
        return !head.dates().isEmpty()
                || chapters.stream()
                        .anyMatch(chapter -> chapter.relations().stream()
                                .flatMap(relation -> relation.rows().stream())
                                .flatMap(row -> row.values().stream())
                                .anyMatch(value -> !value.details().isEmpty()));
    }

    /** What a part of the page tells. */
    public record Told(String anchor, String title, List<RelationView> relations) {

        /** Copies its list. */
        public Told {
            relations = List.copyOf(relations);
        }

        /** How many things it tells of. */
        public int count() {
            return relations.stream().mapToInt(RelationView::total).sum();
        }
    }

    /**
     * The text of a document.
     *
     * @param link where it is
     * @param passages how many quotes there are of it
     * @param statements how many statements rest on them
     * @param rows whether it is a table
     * @param mentioned what it speaks of most
     */
    public record TextOf(Link link, int passages, int statements, boolean rows, List<Mentioned> mentioned) {

        /** Copies its list. */
        public TextOf {
            mentioned = List.copyOf(mentioned);
        }
    }

    /** Things of one kind that a document speaks of, those with the most statements first. */
    public record Mentioned(String kind, List<Link> things, int more) {

        /** Copies its list. */
        public Mentioned {
            things = List.copyOf(things);
        }
    }
}
