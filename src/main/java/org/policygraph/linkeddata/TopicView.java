package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A topic in the tree.
 *
 * @param matches its counterparts in other schemes
 * @param narrower the topics that it comprises
 */
record TopicView(Link topic, String definition, List<Match> matches, List<TopicView> narrower) {

    TopicView {
        matches = List.copyOf(matches);
        narrower = List.copyOf(narrower);
    }

    /** A counterpart in another scheme: how near it is, and what it is called there. */
    record Match(String relation, Link concept) {}
}
