package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.feed.AtomFeed;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Section;
import org.policygraph.page.WebPage;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Site;
import org.policygraph.store.ReleaseRecord;

/** The frames of pages that show something of a release. */
final class Frames {

    private Frames() {}

    /** Of a resource: it says where its other representations are. */
    static Frame of(Resource resource, Site site, String title, Section section) {
        var links = new ArrayList<HeadLink>();
        links.add(new HeadLink("canonical", site.root() + resource.path() + resource.query(), "", ""));
        alternates(resource, site).forEach(links::add);
        resource.feed()
                .ifPresent(feed ->
                        links.add(new HeadLink("alternate", site.root() + feed, AtomFeed.MEDIA_TYPE, "What is new")));
        ReleaseRecord release = resource.release().record();
        return Frame.of(site.root(), title, section)
                .of(ReleaseText.state(release))
                .at(site.clocks().moment(release))
                .linkedTo(links)
                .as(WebPage.of(site.origin() + resource.path() + resource.query(), ReaderPages.dataset(site.names())));
    }

    /** The other representations of a resource, with their names. */
    static List<HeadLink> alternates(Resource resource, Site site) {
        return resource.representations().stream()
                .filter(each -> each != Representation.HTML)
                .map(each -> new HeadLink(
                        "alternate",
                        site.to(Replies.address(resource, each)),
                        each.mediaType().toString(),
                        each.label()))
                .toList();
    }
}
