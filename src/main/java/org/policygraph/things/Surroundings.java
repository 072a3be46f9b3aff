package org.policygraph.things;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.chronicle.Drawing;
import org.policygraph.chronicle.Marks;
import org.policygraph.conflicts.ConflictView;
import org.policygraph.conflicts.ConflictViews;
import org.policygraph.conflicts.ReleaseConflicts;
import org.policygraph.explore.Neighbourhood;
import org.policygraph.explore.Neighbourhoods;
import org.policygraph.overviews.Moment;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.overviews.TimelineWanted;
import org.policygraph.presence.Presences;
import org.policygraph.presence.ReleasePresences;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Pg;
import org.policygraph.worldmap.Locator;

/** Finds what stands around the statements about a thing: disagreement, time and connections. Thread-safe. */
public record Surroundings(
        Neighbourhoods neighbourhoods,
        ReleaseConflicts conflicts,
        ReleaseOverviews overviews,
        ReleasePresences presences) {

    /** Of what one asks what it is connected with. */
    private static final List<Node> CONNECTED =
            List.of(Pg.TOPIC, Pg.FORUM, Pg.ACTOR, Pg.OUTCOME, Pg.INSTRUMENT, Pg.EVENT);

    private static final int MOST_CONFLICTS = 10;

    /** What has more statements has a page for its time. */
    private static final int MOST_STATEMENTS = 500;

    Around of(Description description, Site site) {
        Optional<Entry> entry = description.release().catalogue().entry(description.thing());
        if (description.page() > 1 || entry.isEmpty()) {
            return Around.NOTHING;
        }
        return new Around(
                conflicts(description, site),
                timeline(description, entry.get(), site),
                connected(description, entry.get(), site),
                where(description, entry.get(), site));
    }

    /** Whether there are states that take part in it or have acted on it, to be drawn on a map. */
    boolean isOnMap(Description description) {
        PinnedRelease release = description.release();
        return !presences.of(release.view()).of(description.thing()).isEmpty();
    }

    private List<ConflictView> conflicts(Description description, Site site) {
        PinnedRelease release = description.release();
        return new ConflictViews(release, site)
                .of(conflicts.of(release.view()).of(description.thing()).stream()
                        .limit(MOST_CONFLICTS)
                        .toList());
    }

    private List<Drawing> timeline(Description description, Entry thing, Site site) {
        PinnedRelease release = description.release();
        if (description.total() > MOST_STATEMENTS || thing.classes().contains(Pg.DOCUMENT)) {
            return List.of();
        }
        List<Moment> moments = overviews
                .of(release.catalogue())
                .timeline()
                .matching(new TimelineWanted(
                        List.of(thing.node()), TimelineWanted.ALL.kinds(), TimelineWanted.ALL.period()));
        var marks = new Marks(release.catalogue())
                .of(moments, moment -> site.address(moment.thing().node()).orElse(""));
        String title = "What is dated of " + Words.shortened(thing.label());
        return marks.size() < 2
                ? List.of()
                : List.of(Chronicle.of("chronicle", title, marks).drawn());
    }

    private List<Around.Where> where(Description description, Entry thing, Site site) {
        if (!thing.classes().contains(Pg.STATE)) {
            return List.of();
        }
        Presences states = presences.of(description.release().view());
        List<Link> maps = states.subjects(thing.node()).stream()
                .map(subject -> Link.to(subject.label(), site.to("/map?of=" + Site.encoded(subject.slug()))))
                .toList();
        return states
                .code(thing.node())
                .flatMap(code -> Locator.of(code, thing.label()))
                .map(map -> new Around.Where(map, maps))
                .stream()
                .toList();
    }

    private List<Neighbourhood> connected(Description description, Entry thing, Site site) {
        return CONNECTED.stream().anyMatch(thing.classes()::contains)
                ? List.of(neighbourhoods.of(description.release(), site, thing.node()))
                : List.of();
    }
}
