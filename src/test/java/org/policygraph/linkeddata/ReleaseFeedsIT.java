package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.history.Change;
import org.policygraph.history.Comparison;
import org.policygraph.history.ThingChanges;
import org.policygraph.reader.Clocks;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.release.Publisher;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What feeds tell of releases, things and answers. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because others expect the first release.
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off", "spring.application.name=release-pages"
        })
class ReleaseFeedsIT {

    private static final Names NAMES = Names.standard();

    private final Web web;
    private final Store store;
    private final Publisher publisher;
    private final Releases releases;

    ReleaseFeedsIT(
            @Autowired @LocalServerPort int port,
            @Autowired Store store,
            @Autowired Publisher publisher,
            @Autowired Releases releases) {
        this.releases = releases;
        this.web = Web.on(port);
        this.store = store;
        this.publisher = publisher;
    }

    @BeforeEach
    void publishOnce() {
        SecondRelease.publishOnce(store, publisher);
    }

    @Test
    void changesAreAFeedWithAnEntryForEachThing() throws FeedException {
        Feed changes = feed("/releases/1/diff/2.atom");
        assertThat(changes.getId()).isEqualTo("https://w3id.org/policygraph/releases/1/diff/2.atom");
        assertThat(changes.getEntries()).hasSize(1);
        Entry entry = changes.getEntries().getFirst();
        assertThat(entry.getId()).isEqualTo("https://w3id.org/policygraph/releases/1/diff/2#eu-us-cyber-dialogue");
        assertThat(entry.getTitle()).startsWith("EU-US dialogue").endsWith(": 1 statement added");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("added: EU-US dialogue", "Promotion and protection of human rights online;");
        String about = entry.getAlternateLinks().getFirst().getHref();
        assertThat(about).isEqualTo(web.origin() + "/releases/1/diff/2?about=eu-us-cyber-dialogue");
        var page = web.get(about.substring(web.origin().length()), "Accept", "text/html");
        assertThat(page.body()).contains("1 statement added");
        assertThat(web.header(page, "Link"))
                .contains("</releases/1/diff/2.atom?about=eu-us-cyber-dialogue>; rel=\"alternate\"");
        var wished = web.get("/releases/1/diff/2", "Accept", "application/atom+xml");
        assertThat(wished.body()).isEqualTo(web.get("/releases/1/diff/2.atom").body());
        assertThat(feed("/releases/1/diff/2.atom?about=topic-online-tracking").getEntries())
                .isEmpty();
    }

    @Test
    void aFeedOfManyChangesSaysHowManyItLeavesOut() throws FeedException {
        var things = IntStream.rangeClosed(1, DiffFeed.MOST_ENTRIES + 3)
                .mapToObj(number -> changed(number, 60))
                .toList();
        Site site = new Site(NAMES, "", "http://localhost", new Clocks("", "", "", List.of()));
        try (PinnedRelease release = releases.pin()) {
            var views = new ChangeViews(new Words(release, site), site);
            var first = store.releases().getFirst();
            byte[] written = release.read(() -> new DiffFeed(new Comparison(first, first, things), views, "")
                    .feed()
                    .written());
            Feed feed = (Feed) new WireFeedInput().build(new StringReader(new String(written, StandardCharsets.UTF_8)));
            assertThat(feed.getEntries()).hasSize(DiffFeed.MOST_ENTRIES + 1);
            Entry rest = feed.getEntries().getLast();
            assertThat(rest.getTitle()).isEqualTo("3 things more have changed");
            assertThat(rest.getAlternateLinks().getFirst().getHref()).endsWith("/releases/1/diff/1?page=2");
            assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                    .contains("and 10 more changes");
        }
    }

    @Test
    void feedsTellReleasesAndWhatConcernsAThing() throws FeedException {
        Feed releases = feed("/releases.atom");
        assertThat(releases.getId()).isEqualTo("https://w3id.org/policygraph/releases.atom");
        assertThat(releases.getEntries())
                .extracting(Entry::getId)
                .startsWith("https://w3id.org/policygraph/releases/2");
        Entry newest = releases.getEntries().getFirst();
        assertThat(newest.getTitle()).isEqualTo("Release 2: a \"statement\" & <more>");
        assertThat(newest.getSummary().getValue()).isEqualTo("1 statement added");
        assertThat(newest.getAlternateLinks().getFirst().getHref()).isEqualTo(web.origin() + "/releases/1/diff/2");
        Feed dialogue = feed("/feeds/eu-us-cyber-dialogue.atom");
        assertThat(dialogue.getEntries()).hasSize(1);
        assertThat(dialogue.getEntries().getFirst().getContents().getFirst().getValue())
                .contains("Promotion and protection of human rights online;");
        Feed topic = feed("/feeds/topic-botnets.atom");
        assertThat(topic.getEntries()).hasSize(1);
        assertThat(topic.getEntries().getFirst().getTitle()).isEqualTo("Release 2: 1 statement added");
        assertThat(topic.getEntries().getFirst().getAlternateLinks().getFirst().getHref())
                .isEqualTo(web.origin() + "/releases/1/diff/2?about=topic-botnets");
        Feed quiet = feed("/feeds/topic-online-tracking.atom");
        assertThat(quiet.getEntries()).isEmpty();
        assertThat(quiet.getUpdated().toInstant())
                .isEqualTo(store.releases().getFirst().issued());
        assertThat(web.get("/feeds/nobody.atom").statusCode()).isEqualTo(404);
        assertThat(web.get("/feeds/fact-sheet-140326-01.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void feedsTellWhichRowsOfAnAnswerCame() throws FeedException {
        String address = "/feeds/questions/cq01-fora-that-address-a-topic.atom?topic=topic-botnets";
        Feed botnets = feed(address);
        assertThat(botnets.getId()).isEqualTo("https://w3id.org/policygraph" + address);
        assertThat(botnets.getTitle()).startsWith("Fora that address a topic (topic: ");
        assertThat(botnets.getEntries()).hasSize(1);
        Entry entry = botnets.getEntries().getFirst();
        assertThat(entry.getId()).isEqualTo("https://w3id.org/policygraph" + address + "#release-2");
        assertThat(entry.getTitle()).isEqualTo("Release 2: 1 new row");
        assertThat(entry.getSummary().getValue()).contains("a \"statement\" & <more>");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("new: forum EU-US dialogue on cross-cutting and foreign policy related cyber issues<")
                .contains("Promotion and protection of human rights online;");
        assertThat(web.get(URI.create(entry.getAlternateLinks().getFirst().getHref())
                                .toString()
                                .substring(web.origin().length()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(feed("/feeds/questions/cq01-fora-that-address-a-topic.atom").getEntries())
                .isEmpty();
    }

    @Test
    void aFeedOfAnAnswerGoesAsFarAsWhatIsKnown() throws FeedException {
        assertThat(feed("/feeds/questions/cq01-fora-that-address-a-topic.atom?topic=topic-botnets&knownAt=release-1")
                        .getEntries())
                .isEmpty();
    }

    @Test
    void answersSayWhereTheirFeedIs() {
        String address = "/feeds/questions/cq01-fora-that-address-a-topic.atom";
        String link = ">; rel=\"alternate\"; type=\"application/atom+xml\"";
        assertThat(web.header(web.get("/api/questions/cq01-fora-that-address-a-topic"), "Link"))
                .contains(address + link);
        assertThat(web.header(
                        web.get("/api/questions/cq01-fora-that-address-a-topic/answers?topic=topic-botnets"), "Link"))
                .contains(address + "?topic=topic-botnets" + link);
    }

    @Test
    void refusesToFollowWhatNobodyCanAsk() {
        String questions = "/feeds/questions/";
        assertThat(web.get(questions + "nobody.atom").statusCode()).isEqualTo(404);
        var graph = web.get(questions + "cq48-a-topic-and-what-is-linked-with-it.atom");
        assertThat(graph.statusCode()).isEqualTo(404);
        assertThat(graph.body()).contains("rows");
        String fora = questions + "cq01-fora-that-address-a-topic.atom";
        assertThat(web.get(fora + "?topic=nothing").statusCode()).isEqualTo(400);
        assertThat(web.get(fora + "?validAt=2014").statusCode()).isEqualTo(400);
        assertThat(web.get(fora + "?forum=x").body()).contains("unknown-parameter");
    }

    @Test
    void pagesSayWhereTheirFeedIs() {
        var page = web.get("/doc/eu-us-cyber-dialogue", "Accept", "text/html");
        assertThat(web.header(page, "Link"))
                .contains("</feeds/eu-us-cyber-dialogue.atom>; rel=\"alternate\"; type=\"application/atom+xml\"");
        assertThat(page.body()).contains("href=\"/feeds/eu-us-cyber-dialogue.atom\"");
        assertThat(web.header(web.get("/releases"), "Link")).contains("</releases.atom>; rel=\"alternate\"");
    }

    private static ThingChanges changed(int number, int times) {
        Node thing = NAMES.id("thing-" + number);
        var change = new Change(
                Change.Kind.REDESCRIBED,
                thing,
                RDFS.comment.asNode(),
                List.of(),
                List.of(NodeFactory.createLiteralString("Other words")),
                List.of(),
                List.of());
        return new ThingChanges(thing, "Thing " + number, Collections.nCopies(times, change), Map.of());
    }

    private Feed feed(String path) throws FeedException {
        var response = web.get(path);
        assertThat(web.header(response, "Content-Type")).startsWith("application/atom+xml");
        return (Feed) new WireFeedInput().build(new StringReader(response.body()));
    }
}
