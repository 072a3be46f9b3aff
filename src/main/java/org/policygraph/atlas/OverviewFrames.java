package org.policygraph.atlas;

import java.util.List;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Site;

/** The frames around pages of one overview, which say where programs get what the page shows. */
record OverviewFrames(String description, Look look) {

    Frame frame(PinnedRelease release, Site site, String title) {
        return ReaderPages.frame(release, site, title, Section.OVERVIEWS)
                .describedAs(description)
                .looking(look);
    }

    /** The same with the first of the data as the alternate of the page. */
    Frame frame(PinnedRelease release, Site site, String title, List<Link> data) {
        return frame(release, site, title)
                .linkedTo(List.of(new HeadLink("alternate", data.getFirst().address(), "application/json", "")));
    }
}
