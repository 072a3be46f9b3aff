package org.policygraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.feed.AtomFeed;
import org.policygraph.history.Comparison;
import org.policygraph.history.ThingChanges;
import org.policygraph.reader.Site;
import org.springframework.web.util.UriUtils;

/**
 * What has changed from one release to another, to be read with what reads feeds: an entry for each thing.
 *
 * @param about the thing that is asked about, as it stands behind the address; empty for all of them
 */
record DiffFeed(Comparison comparison, ChangeViews views, String about) {

    /** As many as a page of the changes has. */
    static final int MOST_ENTRIES = 100;

    private static final int MOST_CHANGES = 50;

    /** To be asked while the release is read. */
    AtomFeed feed() {
        Site site = views.site();
        var feed = new AtomFeed(
                site.canonical(path()).getURI() + ".atom" + about,
                title(),
                site.origin() + path() + ".atom" + about,
                site.origin() + path() + about,
                comparison.to().issued());
        comparison.things().stream().limit(MOST_ENTRIES).map(this::entry).forEach(feed::add);
        int more = comparison.things().size() - MOST_ENTRIES;
        if (more > 0) {
            feed.add(rest(more));
        }
        return feed;
    }

    private String title() {
        return "From release " + comparison.from().number() + " to release "
                + comparison.to().number() + " – PolicyGraph";
    }

    private String path() {
        return History.address(comparison.from().number(), comparison.to().number());
    }

    private AtomFeed.Entry entry(ThingChanges thing) {
        Site site = views.site();
        boolean isId = site.names().isId(thing.thing());
        String name = isId ? site.names().slug(thing.thing()) : thing.thing().toString();
        String summary = Summary.of(new Comparison(comparison.from(), comparison.to(), List.of(thing)).counts());
        return new AtomFeed.Entry(
                site.canonical(path()).getURI() + "#" + UriUtils.encode(name, StandardCharsets.UTF_8),
                thing.label() + ": " + summary,
                comparison.to().issued(),
                site.origin() + path() + (isId ? "?about=" + UriUtils.encode(name, StandardCharsets.UTF_8) : ""),
                summary,
                items(thing));
    }

    private List<AtomFeed.Item> items(ThingChanges thing) {
        List<ChangeView> changes = views.thing(thing).changes();
        var items = new ArrayList<AtomFeed.Item>();
        changes.stream().limit(MOST_CHANGES).map(Feeds::item).forEach(items::add);
        if (changes.size() > MOST_CHANGES) {
            items.add(new AtomFeed.Item("and " + (changes.size() - MOST_CHANGES) + " more changes", List.of()));
        }
        return items;
    }

    /** Where those are that have no entry. */
    private AtomFeed.Entry rest(int more) {
        String words = more + (more == 1 ? " thing more has" : " things more have") + " changed";
        String next = about.isEmpty() ? "?page=2" : about + "&page=2";
        return new AtomFeed.Entry(
                views.site().canonical(path()).getURI() + "#rest",
                words,
                comparison.to().issued(),
                views.site().origin() + path() + next,
                words + "; the pages of the changes have all of them.",
                List.of());
    }
}
