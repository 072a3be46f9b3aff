package org.policygraph.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** The glossary as a page shows it: by letter, and with the kinds of things that the words name. */
record GlossaryPage(List<Letter> letters) {

    GlossaryPage {
        letters = List.copyOf(letters);
    }

    /** The words that begin with a letter. */
    record Letter(String name, List<Entry> entries) {

        Letter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A word.
     *
     * @param kind where the ontology explains it; a link that leads nowhere if the ontology does not have it
     */
    record Entry(Glossary.Word word, Link kind) {}

    /** With links to the ontology of a release. */
    static GlossaryPage of(Glossary glossary, PinnedRelease release, Site site) {
        Map<String, Node> classes = classes(release);
        var letters = new LinkedHashMap<String, List<Entry>>();
        for (Glossary.Word word : glossary.words()) {
            Node kind = classes.get(word.name());
            Link link = kind == null
                    ? Link.text("")
                    : Link.to("in the ontology", site.address(kind).orElse(""));
            letters.computeIfAbsent(word.letter(), none -> new ArrayList<>()).add(new Entry(word, link));
        }
        return new GlossaryPage(letters.entrySet().stream()
                .map(each -> new Letter(each.getKey(), each.getValue()))
                .toList());
    }

    private static Map<String, Node> classes(PinnedRelease release) {
        return release
                .ontology()
                .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .collect(Collectors.toMap(
                        term -> release.catalogue().terms().label(term), term -> term, (first, second) -> first));
    }
}
