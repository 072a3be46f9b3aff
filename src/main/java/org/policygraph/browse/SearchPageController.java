package org.policygraph.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.search.Found;
import org.policygraph.search.Matching;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The search, for people. */
@ForReleases
@Controller
final class SearchPageController {

    private static final String PATH = "/search";
    private static final int PAGE_SIZE = 20;

    /** Facets count so many hits; the first pages are among them. */
    private static final int COUNTED = 400;

    private final Releases releases;
    private final SearchIndexes indexes;
    private final ReaderPages pages;

    SearchPageController(Releases releases, SearchIndexes indexes, ReaderPages pages) {
        this.releases = releases;
        this.indexes = indexes;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        SearchForm form = SearchForm.of(request);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            if (form.words().isEmpty()) {
                return answer(release, site, nothing(form, "", site));
            }
            try {
                return answer(release, site, found(release, site, form, PageNumber.of(request)));
            } catch (SearchMistake mistake) {
                return answer(release, site, nothing(form, String.valueOf(mistake.getMessage()), site));
            }
        }
    }

    private SearchPage found(PinnedRelease release, Site site, SearchForm form, int page) throws SearchMistake {
        var wanted = new SearchWish(release.catalogue(), form).wanted(Math.max(COUNTED, page * PAGE_SIZE));
        Found found = indexes.of(release.view()).search(wanted, () -> {});
        var paging = new Paging(
                site.to(PATH),
                page,
                Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE),
                found.total(),
                form.query());
        if (page > paging.pages()) {
            throw PageNumber.refused(Integer.toString(page), "at most " + paging.pages());
        }
        var views = new HitViews(new Words(release, site));
        int from = (page - 1) * PAGE_SIZE;
        int to = Math.min(from + PAGE_SIZE, found.best().size());
        List<HitView> hits = release.read(
                () -> found.best().subList(from, to).stream().map(views::of).toList());
        return new SearchPage(
                form,
                "",
                found.total(),
                words(found.matching()),
                hits,
                new Facets(release.catalogue(), form, other -> address(site, other))
                        .of(found, wanted.selection().dates()),
                found.best().size(),
                paging,
                data(release.catalogue(), site, form),
                address(site, form.unfiltered()));
    }

    private static SearchPage nothing(SearchForm form, String mistake, Site site) {
        return new SearchPage(
                form, mistake, 0, "", List.of(), List.of(), 0, new Paging(site.to(PATH), 1, 1, 0), "", site.to(PATH));
    }

    private static String words(Matching matching) {
        return switch (matching) {
            case ALL_WORDS -> "";
            case SIMILAR_WORDS -> "Nothing has all of these words as they are typed; these are similar.";
            case SOME_WORDS -> "Nothing has all of these words; these have some of them.";
        };
    }

    private static String address(Site site, SearchForm form) {
        return site.to(PATH + "?" + form.query());
    }

    /** The interface for programs has a parameter for each kind of thing. */
    private static String data(Catalogue catalogue, Site site, SearchForm form) {
        String query = form.unlinked().query();
        var linked = new StringBuilder();
        for (String slug : form.about()) {
            Entry entry = catalogue.entry(slug).orElseThrow();
            String name = entry.is(Kind.TOPIC) ? "topic" : entry.is(Kind.FORUM) ? "forum" : "actor";
            linked.append('&').append(name).append('=').append(entry.slug());
        }
        form.in().forEach(slug -> linked.append("&document=").append(slug));
        return site.to("/api/search?" + query + linked);
    }

    private ResponseEntity<byte[]> answer(PinnedRelease release, Site site, SearchPage shown) {
        String title = shown.form().words().isEmpty()
                ? "Search"
                : "Search: " + Words.shortened(shown.form().words());
        Frame frame = ReaderPages.frame(release, site, title, Section.NONE)
                .describedAs("Topics, fora, actors, outcomes, instruments and the sentences of the documents.")
                .finding()
                .looking(Look.WIDE);
        return pages.answer(
                shown.mistake().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "browse/search.jte",
                Map.of("frame", frame, "page", shown));
    }
}
