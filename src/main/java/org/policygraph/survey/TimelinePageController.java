package org.policygraph.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.Address;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was, is and is to be, drawn over time and as a list. */
@ForReleases
@Controller
final class TimelinePageController {

    static final String PATH = "/timeline";

    private static final Look LOOK = Look.WIDE.styled(Chronicle.STYLE, "/survey.css");

    private final Releases releases;
    private final ReleaseOverviews overviews;
    private final SearchIndexes indexes;
    private final ReaderPages pages;

    TimelinePageController(Releases releases, ReleaseOverviews overviews, SearchIndexes indexes, ReaderPages pages) {
        this.releases = releases;
        this.overviews = overviews;
        this.indexes = indexes;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> timeline(HttpServletRequest request) {
        var query = Address.of(request, PATH, TimelineForm.NAMES);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var chooser = new Chooser(release.catalogue(), site, query, () -> indexes.of(release.view()));
            var views = new TimelineViews(release, site, new TimelineForm(query));
            try {
                Address settled = chooser.settled(TimelineForm.THING, TimelineForm.TOPIC);
                if (!settled.equals(query)) {
                    return ReaderPages.elsewhere(site.to(settled.text()));
                }
                TimelineForm.Asked asked = new TimelineForm(query).asked(chooser);
                var moments = overviews.of(release.catalogue()).timeline().matching(asked.wanted());
                int page = PageNumber.of(request);
                return answer(release, site, release.read(() -> views.page(asked, moments, page)));
            } catch (Mistake mistake) {
                return answer(release, site, views.mistaken(mistake));
            }
        }
    }

    private ResponseEntity<byte[]> answer(PinnedRelease release, Site site, TimelinePage shown) {
        Frame frame = ReaderPages.frame(release, site, title(shown), Section.OVERVIEWS)
                .describedAs(
                        "What happened, what was agreed and who held which role, in order, each with its sentence.")
                .looking(LOOK);
        return pages.answer(
                shown.mistake().isTold() ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                "survey/timeline.jte",
                Map.of("frame", frame, Address.PAGE, shown));
    }

    private static String title(TimelinePage shown) {
        return shown.looking().isAll()
                ? "Timeline"
                : "Timeline: " + shown.looking().words();
    }
}
