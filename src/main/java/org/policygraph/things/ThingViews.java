package org.policygraph.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Puts what a release says of a thing into the words and links of its page. */
public final class ThingViews {

    /** So many values of a relation stand on the page of a thing; the rest has pages of its own. */
    private static final int FIRST_VALUES = 30;

    private static final int FIRST_ROWS = 10;
    private static final int MOST_MENTIONED = 10;
    private static final List<Kind> MENTIONED = List.of(Kind.TOPIC, Kind.FORUM, Kind.ACTOR, Kind.OUTCOME);

    private final PinnedRelease release;
    private final Site site;
    private final Words words;
    private final Describer describer;

    /** Views of one release, to be asked while it is read. */
    public ThingViews(PinnedRelease release, Site site, Words words, Kept kept) {
        this.release = release;
        this.site = site;
        this.words = words;
        this.describer = new Describer(release, kept);
    }

    /** Whether it must no longer be used. */
    public static boolean isDeprecated(PinnedRelease release, Node thing) {
        return Heads.isDeprecated(release, thing);
    }

    /**
     * The first page about a thing tells of each relation; further ones list the statements as the data do.
     *
     * @param path where the page is, below the root
     */
    public ThingView view(Description description, String path) {
        Node thing = description.thing();
        Map<Relation, List<Valued>> all = describer.relations(thing);
        boolean first = description.page() == 1;
        Map<Relation, List<Valued>> shown = first ? all : Relations.of(release, thing, description.said());
        return new ThingView(
                thing.getURI(),
                new Heads(release, words).of(thing, all),
                chapters(thing, shown, first ? FIRST_VALUES : Description.PAGE_SIZE),
                description.total(),
                first ? text(thing) : Optional.empty(),
                new Paging(site.to(path), description.page(), description.pages(), description.total()));
    }

    private List<ThingView.Told> chapters(Node thing, Map<Relation, List<Valued>> relations, int most) {
        Set<Node> classes = release.catalogue().entry(thing).map(Entry::classes).orElse(Set.of());
        var views = new RelationViews(release, site, words, thing);
        var chapters = new EnumMap<Chapter, List<RelationView>>(Chapter.class);
        ordered(relations.keySet()).forEach(relation -> {
            List<Valued> values = relations.getOrDefault(relation, List.of());
            chapters.computeIfAbsent(Chapter.of(relation), none -> new ArrayList<>())
                    .add(views.view(relation, values, values.size(), first(relation, most)));
        });
        return chapters.entrySet().stream()
                .map(chapter -> new ThingView.Told(
                        chapter.getKey().anchor(), chapter.getKey().title(classes), chapter.getValue()))
                .toList();
    }

    /** A table takes more room than names. */
    private static int first(Relation relation, int most) {
        return relation.equals(TreatyActions.OF_TREATY) ? Math.min(most, FIRST_ROWS) : most;
    }

    /** In the order of reading. */
    static List<Relation> ordered(Set<Relation> relations) {
        return relations.stream()
                .sorted(Comparator.comparing(Chapter::of)
                        .thenComparingInt(relation -> Chapter.of(relation).place(relation))
                        .thenComparing(relation -> relation.predicate().getURI())
                        .thenComparing(Relation::incoming))
                .toList();
    }

    private Optional<ThingView.TextOf> text(Node document) {
        List<Passage> passages = release.catalogue().passages(document);
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> statements = passages.stream()
                .flatMap(passage -> release.catalogue().statements(passage).stream())
                .toList();
        Link text = Link.to(
                "Read the text", site.address(release.names().text(document)).orElse(""));
        return Optional.of(new ThingView.TextOf(
                text,
                passages.size(),
                statements.size(),
                passages.getFirst().row() > 0,
                mentioned(document, statements)));
    }

    private List<ThingView.Mentioned> mentioned(Node document, List<Statement> statements) {
        var counts = new HashMap<Node, Integer>();
        for (Statement statement : statements) {
            counts.merge(statement.subject(), 1, Integer::sum);
            if (statement.object().isURI()) {
                counts.merge(statement.object(), 1, Integer::sum);
            }
        }
        counts.remove(document);
        return MENTIONED.stream()
                .map(kind -> mentioned(kind, counts))
                .filter(mentioned -> !mentioned.things().isEmpty())
                .toList();
    }

    private ThingView.Mentioned mentioned(Kind kind, Map<Node, Integer> counts) {
        List<Entry> things = counts.keySet().stream()
                .flatMap(thing -> release.catalogue().entry(thing).stream())
                .filter(entry -> entry.is(kind))
                .sorted(Comparator.comparingInt((Entry entry) -> -counts.getOrDefault(entry.node(), 0))
                        .thenComparing(Entry::label))
                .toList();
        return new ThingView.Mentioned(
                kind.plural(),
                things.stream()
                        .limit(MOST_MENTIONED)
                        .map(entry -> words.link(entry.node()))
                        .map(link -> new Link(Words.shortened(link.label()), link.address(), link.language()))
                        .toList(),
                Math.max(0, things.size() - MOST_MENTIONED));
    }
}
