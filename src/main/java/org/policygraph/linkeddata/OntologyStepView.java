package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What has changed in the ontology and the topics with a release.
 *
 * @param version the version of the ontology since, and where it is
 * @param before the version before
 * @param release the number of the release
 * @param day when it was published, as {@code 2026-11-25}
 * @param summary how many changes there are
 * @param things the terms and topics
 */
record OntologyStepView(
        Link version, Link before, long release, String day, String summary, List<ChangedThing> things) {

    OntologyStepView {
        things = List.copyOf(things);
    }
}
