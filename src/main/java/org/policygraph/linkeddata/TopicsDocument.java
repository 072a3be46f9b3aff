package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/**
 * The scheme of topics: for people a tree with definitions and matches, for programs the graph.
 *
 * @param language in which the page has its labels, where there are any
 */
record TopicsDocument(PinnedRelease release, String language, Pages pages) implements Resource {

    static final String PATH = "/topics";
    static final String ENGLISH = "en";

    private static final Map<Node, String> MATCHES = Map.of(
            SKOS.exactMatch.asNode(), "the same as",
            SKOS.closeMatch.asNode(), "close to",
            SKOS.broadMatch.asNode(), "narrower than",
            SKOS.narrowMatch.asNode(), "broader than",
            SKOS.relatedMatch.asNode(), "related to");

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String query() {
        return language.equals(ENGLISH) ? "" : "?lang=" + language;
    }

    @Override
    public Node about() {
        return release.names().topics();
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return release.read(() -> release.dataset()
                .getGraph(about())
                .find()
                .mapWith(triple -> Quad.create(about(), triple))
                .toList());
    }

    /** The languages that topics have labels in, with their own names. */
    static Map<String, String> languages(PinnedRelease release) {
        var languages = new TreeMap<String, String>();
        release.catalogue().entries(Kind.TOPIC).stream()
                .flatMap(entry -> entry.words().labels().keySet().stream())
                .filter(tag -> !tag.isEmpty())
                .forEach(tag ->
                        languages.put(tag, Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(tag))));
        return languages;
    }

    @Override
    public byte[] page(Site site) {
        return release.read(() -> {
            Frame frame = Frames.of(this, site, "Topics", Section.TOPICS)
                    .describedAs("What policy documents on cyberspace are about.");
            return pages.written(
                    "linkeddata/topics.jte",
                    Map.of(
                            "frame",
                            frame,
                            "topics",
                            new Tree(new Words(release, site)).roots(),
                            "languages",
                            languages(release),
                            "language",
                            language,
                            "path",
                            PATH,
                            "iri",
                            about().getURI(),
                            "formats",
                            Frames.alternates(this, site)));
        });
    }

    /** Broader above narrower; a topic with two broader ones stands under both. */
    private final class Tree {

        private final Words words;
        private final Set<Node> path = new HashSet<>();

        Tree(Words words) {
            this.words = words;
        }

        List<TopicView> roots() {
            return views(release.catalogue().entries(Kind.TOPIC).stream()
                    .filter(entry -> entry.linked(SKOS.broader.asNode()).isEmpty())
                    .toList());
        }

        private List<TopicView> views(List<Entry> entries) {
            return entries.stream()
                    .filter(entry -> path.add(entry.node()))
                    .map(this::view)
                    .sorted(Comparator.comparing(view -> view.topic().label()))
                    .toList();
        }

        private TopicView view(Entry entry) {
            List<Entry> narrower = entry.linked(SKOS.narrower.asNode()).stream()
                    .distinct()
                    .flatMap(node -> release.catalogue().entry(node).stream())
                    .toList();
            var view = new TopicView(label(entry), definition(entry), matches(entry), views(narrower));
            path.remove(entry.node());
            return view;
        }

        private Link label(Entry entry) {
            String label = entry.words().labels().get(language);
            Link link = words.link(entry.node());
            return label == null ? link : new Link(label, link.address(), language);
        }

        private String definition(Entry entry) {
            return entry.words()
                    .definitions()
                    .getOrDefault(language, entry.words().definitions().getOrDefault(ENGLISH, ""));
        }

        private List<TopicView.Match> matches(Entry entry) {
            var matches = new ArrayList<TopicView.Match>();
            for (Node relation : Entry.MAPPINGS) {
                for (Node concept : entry.linked(relation)) {
                    if (MATCHES.containsKey(relation)) {
                        matches.add(new TopicView.Match(
                                MATCHES.getOrDefault(relation, ""),
                                new Link(words.label(concept), concept.getURI(), "")));
                    }
                }
            }
            return matches;
        }
    }
}
