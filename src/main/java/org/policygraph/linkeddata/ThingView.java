package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What a page shows of a thing.
 *
 * @param iri its canonical IRI
 * @param label what it is called
 * @param kinds its most specific classes
 * @param definitions how it is explained, by language
 * @param labels its other labels, by language
 * @param notes the curator's remarks
 * @param withdrawn whether it must no longer be used
 * @param relations what is said of it, grouped
 * @param paging where one is in the statements
 */
record ThingView(
        String iri,
        String label,
        List<Link> kinds,
        List<Link> definitions,
        List<Link> labels,
        List<String> notes,
        boolean withdrawn,
        List<Group> relations,
        Paging paging) {

    ThingView {
        kinds = List.copyOf(kinds);
        definitions = List.copyOf(definitions);
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
        relations = List.copyOf(relations);
    }

    List<Group> outgoing() {
        return relations.stream().filter(group -> !group.incoming()).toList();
    }

    List<Group> incoming() {
        return relations.stream().filter(Group::incoming).toList();
    }
}
