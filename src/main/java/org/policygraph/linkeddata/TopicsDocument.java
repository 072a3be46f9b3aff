package org.policygraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Kind;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.web.util.UriUtils;

/**
 * The scheme of topics: for people a tree with definitions and matches, for programs the graph.
 *
 * @param language in which the page has its labels, where there are any
 * @param words that must occur in the name of a topic on the page; empty for all of them
 */
record TopicsDocument(PinnedRelease release, String language, String words, Pages pages) implements Resource {

    static final String PATH = "/topics";
    static final String ENGLISH = "en";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String query() {
        return address("", language, words);
    }

    /** Where the page is in another language, or with other words. */
    private static String address(String path, String language, String words) {
        var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        if (!language.equals(ENGLISH)) {
            query.add("lang=" + language);
        }
        if (!words.isEmpty()) {
            query.add("q=" + UriUtils.encode(words, StandardCharsets.UTF_8));
        }
        return query.toString();
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
    public List<String> types() {
        return List.of(Signposts.COLLECTION_PAGE, SKOS.ConceptScheme.getURI());
    }

    @Override
    public List<WebLink> items(Site site) {
        return release.catalogue().entries(Kind.TOPIC).stream()
                .map(topic -> WebLink.to("item", site.to(Described.path(release.names(), topic.node()))))
                .toList();
    }

    @Override
    public byte[] page(Site site) {
        return release.read(() -> {
            Frame frame = Frames.of(this, site, "Topics", Section.TOPICS)
                    .describedAs("What policy documents on cyberspace are about.")
                    .listing();
            var tree = new TopicTree(release.catalogue(), new Words(release, site), language, words);
            return pages.written(
                    "linkeddata/topics.jte",
                    Map.of(
                            "frame",
                            frame,
                            "view",
                            view(tree, site),
                            "iri",
                            about().getURI(),
                            "formats",
                            Frames.alternates(this, site)));
        });
    }

    private TopicsView view(TopicTree tree, Site site) {
        Map<String, String> languages = languages(release);
        return new TopicsView(
                tree.roots(),
                words,
                tree.found(),
                tree.foreign(),
                release.catalogue().entries(Kind.TOPIC).size(),
                language,
                languages.getOrDefault(language, language),
                languages.entrySet().stream()
                        .map(each ->
                                new Link(each.getValue(), site.to(address(PATH, each.getKey(), words)), each.getKey()))
                        .toList(),
                site.to(address(PATH, language, "")));
    }
}
