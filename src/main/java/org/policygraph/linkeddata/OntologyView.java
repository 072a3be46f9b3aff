package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What the page of the ontology shows.
 *
 * @param version its version, and the IRI of that
 * @param license under which it is published
 * @param diagram the classes as a drawing, as SVG
 */
record OntologyView(
        String title,
        String description,
        String version,
        Link versionIri,
        List<Link> license,
        List<TermView> classes,
        List<TermView> properties,
        List<TermView> others,
        ClassDiagram diagram) {

    OntologyView {
        license = List.copyOf(license);
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        others = List.copyOf(others);
    }
}
