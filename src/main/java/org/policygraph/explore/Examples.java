package org.policygraph.explore;

import java.util.List;
import java.util.stream.Stream;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Pairs of things to begin with, as far as a release has them. */
record Examples(PinnedRelease release, Site site) {

    private static final List<List<String>> PAIRS = List.of(
            List.of("budapest-convention", "topic-human-rights-online"),
            List.of("eu-us-summit-2010", "launch-global-alliance"),
            List.of("united-states", "freedom-online-coalition"),
            List.of("european-union", "topic-cybercrime"));

    List<Link> links() {
        var words = new Words(release, site);
        return PAIRS.stream().flatMap(pair -> link(pair, words)).toList();
    }

    private Stream<Link> link(List<String> pair, Words words) {
        var catalogue = release.catalogue();
        if (pair.stream().anyMatch(slug -> catalogue.entry(slug).isEmpty())) {
            return Stream.empty();
        }
        String from = words.label(release.names().id(pair.getFirst()));
        String to = words.label(release.names().id(pair.getLast()));
        String address = ConnectionsPageController.PATH + "?from=" + pair.getFirst() + "&to=" + pair.getLast();
        return Stream.of(Link.to("How is " + from + " connected with " + to + "?", site.to(address)));
    }
}
