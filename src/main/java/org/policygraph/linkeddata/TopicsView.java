package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What a page shows of the topics.
 *
 * @param roots those that nothing is broader than
 * @param words what was looked for; empty for all topics
 * @param found how many topics are called so
 * @param foreign how many of them have no name in the language
 * @param total how many there are
 * @param language in which labels are shown
 * @param languageName what that is called in itself
 * @param languages the same page in the languages that topics have labels in
 * @param whole the page with all topics
 */
record TopicsView(
        List<TopicView> roots,
        String words,
        int found,
        int foreign,
        int total,
        String language,
        String languageName,
        List<Link> languages,
        String whole) {

    TopicsView {
        roots = List.copyOf(roots);
        languages = List.copyOf(languages);
    }
}
