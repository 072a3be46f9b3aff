package org.policygraph.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.instance.ForReleases;
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

/** Who promised what, where, and what had become of it by a day. */
@ForReleases
@Controller
final class CommitmentsPageController {

    static final String PATH = "/commitments";

    private static final Look LOOK = Look.WIDE.styled(Chronicle.STYLE, "/survey.css");

    private final Releases releases;
    private final SearchIndexes indexes;
    private final ReaderPages pages;

    CommitmentsPageController(Releases releases, SearchIndexes indexes, ReaderPages pages) {
        this.releases = releases;
        this.indexes = indexes;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> commitments(HttpServletRequest request) {
        var form = new CommitmentsForm(Address.of(request, PATH, CommitmentsForm.NAMES));
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var chooser = new Chooser(release.catalogue(), site, form.query(), () -> indexes.of(release.view()));
            var views = new CommitmentsViews(release, site, form);
            try {
                Address settled = chooser.settled(CommitmentsForm.MAKER, CommitmentsForm.FORUM, CommitmentsForm.TOPIC);
                if (!settled.equals(form.query())) {
                    return ReaderPages.elsewhere(site.to(settled.text()));
                }
                var asked = form.asked(chooser, release.record(), site.clocks().validAt());
                int page = PageNumber.of(request);
                return answer(release, site, release.read(() -> views.page(asked, page)));
            } catch (Mistake mistake) {
                return answer(release, site, views.mistaken(mistake));
            }
        }
    }

    private ResponseEntity<byte[]> answer(PinnedRelease release, Site site, CommitmentsPage shown) {
        Frame frame = ReaderPages.frame(release, site, "Commitments and what became of them", Section.OVERVIEWS)
                .describedAs(
                        "Who promised what, where, due when, and what had become of it by a day, each with its sentences.")
                .looking(LOOK);
        return pages.answer(
                shown.mistake().isTold() ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                "survey/commitments.jte",
                Map.of("frame", frame, Address.PAGE, shown));
    }
}
