package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Selection;
import org.policygraph.reader.Link;
import org.policygraph.reader.Words;

/** Topics as a page shows them: broader above narrower; a topic with two broader ones stands under both. */
final class TopicTree {

    private static final Map<Node, String> MATCHES = Map.of(
            SKOS.exactMatch.asNode(), "the same as",
            SKOS.closeMatch.asNode(), "close to",
            SKOS.broadMatch.asNode(), "narrower than",
            SKOS.narrowMatch.asNode(), "broader than",
            SKOS.relatedMatch.asNode(), "related to");

    private final Catalogue catalogue;
    private final Words words;
    private final String language;
    private final List<String> wanted;
    private final Set<Node> path = new HashSet<>();

    /**
     * The topics of a release.
     *
     * @param language in which labels are shown, where there are any
     * @param wanted words that must occur in a name, in any language; those above such a topic are shown, too
     */
    TopicTree(Catalogue catalogue, Words words, String language, String wanted) {
        this.catalogue = catalogue;
        this.words = words;
        this.language = language;
        this.wanted = Selection.words(wanted);
    }

    /** Those that nothing is broader than. */
    List<TopicView> roots() {
        return views(catalogue.entries(Kind.TOPIC).stream()
                .filter(entry -> entry.linked(SKOS.broader.asNode()).isEmpty())
                .toList());
    }

    /** How many topics are called so. */
    int found() {
        return (int)
                catalogue.entries(Kind.TOPIC).stream().filter(this::isWanted).count();
    }

    /** How many topics of those that are called so have no name in the language. */
    int foreign() {
        return (int) catalogue.entries(Kind.TOPIC).stream()
                .filter(this::isWanted)
                .filter(this::isForeign)
                .count();
    }

    private boolean isForeign(Entry entry) {
        return !entry.words().labels().containsKey(language);
    }

    private boolean isWanted(Entry entry) {
        return wanted.stream().allMatch(entry.folded()::contains);
    }

    private List<TopicView> views(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> path.add(entry.node()))
                .map(this::view)
                .filter(view -> view.found() || !view.narrower().isEmpty())
                .sorted(Comparator.comparing(view -> view.topic().label()))
                .toList();
    }

    private TopicView view(Entry entry) {
        List<Entry> narrower = entry.linked(SKOS.narrower.asNode()).stream()
                .distinct()
                .flatMap(node -> catalogue.entry(node).stream())
                .toList();
        var view = new TopicView(
                label(entry),
                isForeign(entry),
                isWanted(entry),
                definition(entry),
                fora(entry),
                catalogue.statements(entry.node()).size(),
                matches(entry),
                views(narrower));
        path.remove(entry.node());
        return view;
    }

    private int fora(Entry topic) {
        return (int) catalogue.statements(topic.node()).stream()
                .flatMap(statement -> Stream.of(statement.subject(), statement.object()))
                .distinct()
                .filter(end -> catalogue.entry(end).stream().anyMatch(other -> other.is(Kind.FORUM)))
                .count();
    }

    private Link label(Entry entry) {
        String label = entry.words().labels().get(language);
        Link link = words.link(entry.node());
        return label == null
                ? new Link(link.label(), link.address(), TopicsDocument.ENGLISH)
                : new Link(label, link.address(), language);
    }

    private Link definition(Entry entry) {
        Map<String, String> definitions = entry.words().definitions();
        String spoken = definitions.containsKey(language) ? language : TopicsDocument.ENGLISH;
        return new Link(definitions.getOrDefault(spoken, ""), "", spoken);
    }

    private List<TopicView.Match> matches(Entry entry) {
        var matches = new ArrayList<TopicView.Match>();
        for (Node relation : Entry.MAPPINGS) {
            for (Node concept : entry.linked(relation)) {
                if (MATCHES.containsKey(relation)) {
                    matches.add(new TopicView.Match(
                            MATCHES.getOrDefault(relation, ""), new Link(words.label(concept), concept.getURI(), "")));
                }
            }
        }
        return matches;
    }
}
