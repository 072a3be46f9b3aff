package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A topic in the tree.
 *
 * @param isForeign whether it has no name in the language that is wanted, so that the English one stands for it
 * @param found whether it is what was looked for, and not only what stands above that
 * @param fora how many fora a quote links with it
 * @param statements how many statements speak of it
 * @param matches its counterparts in other schemes
 * @param narrower the topics that it comprises
 */
record TopicView(
        Link topic,
        boolean isForeign,
        boolean found,
        Link definition,
        int fora,
        int statements,
        List<Match> matches,
        List<TopicView> narrower) {

    TopicView {
        matches = List.copyOf(matches);
        narrower = List.copyOf(narrower);
    }

    /** A counterpart in another scheme: how near it is, and what it is called there. */
    record Match(String relation, Link concept) {}
}
