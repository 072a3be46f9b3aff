package org.policygraph.help;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;
import org.policygraph.citation.Citation;
import org.policygraph.citation.CitationFormat;
import org.policygraph.citation.Citations;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.EdtfWords;

/** Puts specimens into the words and links of the page of explanations. Within a read transaction. */
final class HelpViews {

    private static final int SHOWN_RELEASES = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final List<Kind> FOLLOWED = List.of(Kind.TOPIC, Kind.FORUM, Kind.ACTOR);

    private final PinnedRelease release;
    private final Site site;
    private final Words words;

    HelpViews(PinnedRelease release, Site site) {
        this.release = release;
        this.site = site;
        this.words = new Words(release, site);
    }

    /**
     * The page.
     *
     * @param releases those that can be read, the oldest first
     */
    HelpView of(Specimens found, List<ReleaseRecord> releases) {
        return new HelpView(
                ReleaseText.named(release.record()),
                release.record().documents(),
                release.record().statements(),
                found.passages(),
                found.statements().stream().map(this::said).toList(),
                found.manners().stream().map(this::manner).toList(),
                found.conclusions().stream().map(this::conclusion).toList(),
                found.conflicts().stream()
                        .map(conflict -> new HelpView.ConflictView(said(conflict.one()), said(conflict.other())))
                        .toList(),
                known(found, releases),
                found.roles().stream().map(this::role).toList(),
                found.silences().stream().map(this::silence).toList(),
                found.statements().stream().map(this::cited).toList(),
                feeds(found));
    }

    private HelpView.Said said(Statement statement) {
        return new HelpView.Said(words.statement(statement), words.evidence(statement));
    }

    private HelpView.MannerView manner(Specimens.Manner manner) {
        return new HelpView.MannerView(
                words.label(manner.modality()),
                words.definition(manner.modality()),
                manner.count(),
                Link.to("what it says", site.address(manner.example().node()).orElse("")),
                manner.example().quote(),
                words.link(manner.example().document()),
                Words.place(manner.example()));
    }

    private HelpView.ConclusionView conclusion(Specimens.Conclusion conclusion) {
        return new HelpView.ConclusionView(
                words.link(conclusion.added().getSubject()),
                words.link(conclusion.added().getPredicate()),
                words.link(conclusion.added().getObject()),
                conclusion.from().stream().map(this::said).toList());
    }

    /** The thing of the first example, in the last releases. */
    private List<HelpView.KnownView> known(Specimens found, List<ReleaseRecord> releases) {
        String path = found.statements().stream()
                .flatMap(statement -> site.path(statement.subject()).stream())
                .findFirst()
                .orElse("/");
        return releases.subList(Math.max(0, releases.size() - SHOWN_RELEASES), releases.size()).stream()
                .map(record -> new HelpView.KnownView(
                        Link.to(
                                "Release " + record.number(),
                                site.root() + path + "?knownAt=release-" + record.number()),
                        ReleaseText.day(record),
                        record.statements(),
                        record.equals(releases.getLast())))
                .toList();
    }

    private HelpView.RoleView role(Specimens.Tenures tenures) {
        List<String> labels = tenures.held().stream()
                .map(tenure -> words.label(tenure.holder()) + ", " + EdtfWords.of(tenure.time(), true))
                .toList();
        return new HelpView.RoleView(
                words.link(tenures.role()),
                RolePicture.of(tenures.held(), labels),
                RolePicture.moments(tenures.held()).stream()
                        .map(month -> answer(tenures, month))
                        .toList());
    }

    private HelpView.RoleAnswer answer(Specimens.Tenures tenures, YearMonth month) {
        var days = new Interval(month.atDay(1), month.atEndOfMonth());
        String holders = tenures.held().stream()
                .filter(tenure -> tenure.bounds().overlaps(days))
                .map(tenure -> words.label(tenure.holder()))
                .distinct()
                .collect(Collectors.joining(" and "));
        String address = site.root() + site.path(tenures.role()).orElse("/") + "?validAt=" + month;
        return new HelpView.RoleAnswer(Link.to(MONTH.format(month), address), holders);
    }

    private HelpView.SilenceView silence(Specimens.Silence silence) {
        String forum = release.names().slug(silence.forum());
        String topic = release.names().slug(silence.topic());
        return new HelpView.SilenceView(
                words.link(silence.forum()),
                words.link(silence.topic()),
                Link.to(
                        "how the two are connected otherwise",
                        site.to("/connections?from=" + Site.encoded(forum) + "&to=" + Site.encoded(topic))));
    }

    private HelpView.Cited cited(Statement statement) {
        Citation citation = new Citations(release.catalogue(), LocalDate.now(ZoneOffset.UTC)).of(statement);
        String path = "/api/claims/" + Site.encoded(release.names().slug(statement.claim())) + "/citation?format=";
        return new HelpView.Cited(
                CitationFormat.TEXT.written(citation),
                Stream.of(CitationFormat.BIBTEX, CitationFormat.RIS, CitationFormat.CSL_JSON)
                        .map(format -> Link.to(name(format), site.to(path + format.word())))
                        .toList());
    }

    private static String name(CitationFormat format) {
        return switch (format) {
            case BIBTEX -> "BibTeX";
            case RIS -> "RIS";
            case CSL_JSON -> "CSL-JSON";
            case TEXT, HTML -> "words";
        };
    }

    private List<Link> feeds(Specimens found) {
        var feeds = new ArrayList<Link>();
        feeds.add(Link.to("every release", site.root() + "/releases.atom"));
        found.statements().stream()
                .flatMap(statement -> Stream.of(statement.subject(), statement.object()))
                .filter(this::isFollowed)
                .map(thing -> Link.to(
                        "what is said of " + words.label(thing),
                        site.root() + "/feeds/" + Site.encoded(release.names().slug(thing)) + ".atom"))
                .forEach(feeds::add);
        return feeds;
    }

    private boolean isFollowed(Node thing) {
        return release.catalogue()
                .entry(thing)
                .filter(entry -> FOLLOWED.stream().anyMatch(entry::is))
                .isPresent();
    }
}
