package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.feed.AtomFeed;
import org.policygraph.history.Comparison;
import org.policygraph.instance.ForReleases;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is new, to subscribe to (Atom, RFC 4287): of everything, and of one topic, forum or actor. */
@ForReleases
@Controller
final class Feeds {

    static final String RELEASES = "/releases.atom";

    /** Further back than anybody who follows a feed reads. */
    private static final int LAST_RELEASES = 50;

    private static final List<Kind> FOLLOWED = List.of(Kind.TOPIC, Kind.FORUM, Kind.ACTOR);

    private final Releases releases;
    private final History history;

    Feeds(Releases releases, History history) {
        this.releases = releases;
        this.history = history;
    }

    /** Where the changes of a thing are told; nothing if nobody can follow it. */
    static Optional<String> of(PinnedRelease release, Node thing) {
        return release.catalogue()
                .entry(thing)
                .filter(Feeds::isFollowed)
                .map(entry -> "/feeds/" + Site.encoded(release.names().slug(thing)) + ".atom");
    }

    @GetMapping(RELEASES)
    ResponseEntity<byte[]> releases(HttpServletRequest request) {
        try (PinnedRelease pinned = releases.pin()) {
            Site site = Site.of(request, pinned.names());
            var feed = new AtomFeed(
                    site.canonical(RELEASES).getURI(),
                    "Releases of PolicyGraph",
                    site.origin() + RELEASES,
                    site.origin() + "/releases",
                    since());
            last().forEach(record -> feed.add(entry(record, pinned.names(), site)));
            return answer(request, feed);
        }
    }

    @GetMapping("/feeds/{slug}.atom")
    ResponseEntity<byte[]> thing(@PathVariable String slug, HttpServletRequest request) {
        try (PinnedRelease pinned = releases.pin()) {
            Node thing = pinned.names().id(slug);
            String path = of(pinned, thing).orElseThrow(() -> Absent.problem(pinned, thing));
            Site site = Site.of(request, pinned.names());
            return pinned.read(() -> {
                var words = new Words(pinned, site);
                var feed = new AtomFeed(
                        site.canonical(path).getURI(),
                        words.label(thing) + " – PolicyGraph",
                        site.origin() + path,
                        site.origin() + Described.path(pinned.names(), thing),
                        since());
                last().flatMap(record -> about(record, thing, new ChangeViews(words, site)).stream())
                        .forEach(feed::add);
                return answer(request, feed);
            });
        }
    }

    private Instant since() {
        return last().map(ReleaseRecord::issued).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private Stream<ReleaseRecord> last() {
        return history.releases().stream().limit(LAST_RELEASES);
    }

    private AtomFeed.Entry entry(ReleaseRecord record, Names names, Site site) {
        Optional<ReleaseRecord> before = history.before(record.number());
        String summary = history.changesInPassing(record.number())
                .map(comparison -> Summary.of(comparison.counts()))
                .orElseGet(() -> record.statements() + " statements of " + record.documents() + " documents");
        return new AtomFeed.Entry(
                names.release(record.number()).getURI(),
                "Release " + record.number() + ": " + record.reason(),
                record.issued(),
                site.origin()
                        + before.map(other -> History.address(other.number(), record.number()))
                                .orElseGet(() -> ReleaseFiles.path(record.number())),
                summary,
                List.of());
    }

    private Optional<AtomFeed.Entry> about(ReleaseRecord record, Node thing, ChangeViews views) {
        String slug = views.site().names().slug(thing);
        return history.changes(record.number())
                .map(comparison -> comparison.about(List.of(thing)))
                .filter(comparison -> !comparison.things().isEmpty())
                .map(comparison -> new AtomFeed.Entry(
                        views.site().names().release(record.number()).getURI() + "#" + Site.encoded(slug),
                        "Release " + record.number() + ": " + Summary.of(comparison.counts()),
                        record.issued(),
                        views.site().origin() + address(comparison) + "?about=" + Site.encoded(slug),
                        Summary.of(comparison.counts()),
                        comparison.things().stream()
                                .flatMap(changed -> views.thing(changed).changes().stream())
                                .map(Feeds::item)
                                .toList()));
    }

    /** A change with the sentences that say so now, or said so before. */
    static AtomFeed.Item item(ChangeView change) {
        List<QuoteView> quotes = change.quotesAfter().isEmpty() ? change.quotesBefore() : change.quotesAfter();
        return new AtomFeed.Item(
                change.word() + ": " + change.sentence(),
                quotes.stream()
                        .map(quote -> new AtomFeed.Quote(
                                quote.quote(),
                                quote.document().label() + (quote.place().isEmpty() ? "" : ", " + quote.place())))
                        .toList());
    }

    private static String address(Comparison comparison) {
        return History.address(comparison.from().number(), comparison.to().number());
    }

    private static boolean isFollowed(Entry entry) {
        return FOLLOWED.stream().anyMatch(entry::is);
    }

    private static ResponseEntity<byte[]> answer(HttpServletRequest request, AtomFeed feed) {
        return Tagged.answer(request, feed.written(), AtomFeed.MEDIA_TYPE + ";charset=utf-8", new HttpHeaders());
    }
}
