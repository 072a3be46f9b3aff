package org.policygraph.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.presence.Presences;
import org.policygraph.presence.ReleasePresences;
import org.policygraph.reader.Address;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.worldmap.WorldMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** States on a map: who takes part in a forum, for whom a treaty is in force. */
@ForReleases
@Controller
final class MapPageController {

    static final String PATH = "/map";

    private static final Look LOOK = Look.wide(WorldMap.SCRIPT).styled(WorldMap.STYLE, "/survey.css");

    private final Releases releases;
    private final ReleasePresences presences;
    private final ReaderPages pages;

    MapPageController(Releases releases, ReleasePresences presences, ReaderPages pages) {
        this.releases = releases;
        this.presences = presences;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> map(HttpServletRequest request) {
        var query = Address.of(request, PATH, MapForm.NAMES);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Presences known = presences.of(release.view());
            var form = new MapForm(query, release.catalogue(), known);
            var views = new MapViews(release, site, form);
            try {
                MapForm.Asked asked = form.asked(site.clocks().validAt());
                return answer(release, site, release.read(() -> views.page(asked)));
            } catch (Mistake mistake) {
                return answer(release, site, views.mistaken(mistake));
            }
        }
    }

    private ResponseEntity<byte[]> answer(PinnedRelease release, Site site, MapPage shown) {
        Frame frame = ReaderPages.frame(release, site, shown.heading(), Section.OVERVIEWS)
                .describedAs(
                        "Who takes part in a forum and for whom a treaty is in force, on a map, each with its sentence.")
                .looking(LOOK);
        return pages.answer(
                shown.mistake().isTold() ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                "survey/map.jte",
                Map.of("frame", frame, Address.PAGE, shown));
    }
}
