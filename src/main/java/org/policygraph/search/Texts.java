package org.policygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.vocabulary.Pg;

/** Everything in a release that is searched, and what it belongs to. Things come first, then passages, then sentences. */
final class Texts {

    private static final Comparator<Entry> FIRST = Comparator.comparing(
                    (Entry entry) -> FoundKind.of(entry).iterator().next())
            .thenComparing(entry -> Plain.of(entry.label()))
            .thenComparing(entry -> entry.node().getURI());

    private static final List<Node> SAME =
            List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode());

    private final Catalogue catalogue;
    private final DatasetGraph dataset;
    private final List<Findable> owners = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    private Texts(Catalogue catalogue, DatasetGraph dataset) {
        this.catalogue = catalogue;
        this.dataset = dataset;
    }

    /** Reads a release inside a transaction of the caller. */
    static Texts of(Catalogue catalogue, DatasetGraph dataset) {
        var texts = new Texts(catalogue, dataset);
        texts.readThings();
        texts.readPassages();
        texts.readSentences();
        return texts;
    }

    /** What the texts belong to, by number. */
    List<Findable> owners() {
        return List.copyOf(owners);
    }

    List<Text> all() {
        return List.copyOf(texts);
    }

    private void readThings() {
        Graph union = dataset.getDefaultGraph();
        Map<Node, List<Node>> notations = new HashMap<>();
        for (Node property : List.of(SKOS.notation.asNode(), DCTerms.identifier.asNode())) {
            union.find(Node.ANY, property, Node.ANY)
                    .forEachRemaining(triple -> notations
                            .computeIfAbsent(triple.getSubject(), none -> new ArrayList<>())
                            .add(triple.getObject()));
        }
        catalogue.entries().stream()
                .filter(entry -> !entry.words().labels().isEmpty())
                .sorted(FIRST)
                .forEach(entry -> readThing(entry, notations.getOrDefault(entry.node(), List.of()), union));
    }

    private void readThing(Entry entry, List<Node> notations, Graph union) {
        int owner = own(new Findable.Thing(entry, FoundKind.of(entry)));
        var names = new Names(owner);
        entry.words().labels().forEach((language, label) -> names.add(Field.LABEL, language, label));
        entry.words()
                .altLabels()
                .forEach((language, labels) -> labels.forEach(label -> names.add(Field.OTHER_NAME, language, label)));
        notations.stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .forEach(notation -> names.add(Field.NOTATION, "", notation));
        texts.addAll(names.all());
        texts.add(Text.of(owner, Field.SLUG, "", entry.slug()));
        Acronyms.initials(entry.label()).ifPresent(initials -> texts.add(Text.of(owner, Field.INITIALS, "", initials)));
        entry.words()
                .definitions()
                .forEach((language, text) -> texts.add(Text.of(owner, Field.DEFINITION, language, text)));
        for (Node relation : SAME) {
            entry.linked(relation).forEach(concept -> readConcept(owner, concept, union));
        }
    }

    private void readConcept(int owner, Node concept, Graph union) {
        union.find(concept, SKOS.prefLabel.asNode(), Node.ANY).forEachRemaining(triple -> {
            Node label = triple.getObject();
            texts.add(Text.of(owner, Field.MATCHING, label.getLiteralLanguage(), label.getLiteralLexicalForm()));
        });
    }

    private void readPassages() {
        Map<Node, String> languages = languages();
        for (Passage passage : catalogue.passages()) {
            int owner = own(new Findable.Quote(passage));
            String language = languages.getOrDefault(passage.node(), "");
            texts.add(Text.of(owner, Field.QUOTE, language, passage.quote()));
        }
    }

    private Map<Node, String> languages() {
        var languages = new HashMap<Node, String>();
        dataset.getDefaultGraph()
                .find(Node.ANY, Pg.EXACT_QUOTE, Node.ANY)
                .forEachRemaining(triple ->
                        languages.put(triple.getSubject(), triple.getObject().getLiteralLanguage()));
        return languages;
    }

    private void readSentences() {
        Map<Node, String> languages = languages();
        Map<Node, String> documents = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Pg.TEXT, Node.ANY)
                .forEachRemaining(quad ->
                        documents.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        documents.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getURI()))
                .forEach(entry -> readSentences(entry.getKey(), entry.getValue(), languages));
    }

    /** A text has no language of its own in the graph; it has that of its first quote. */
    private void readSentences(Node document, String text, Map<Node, String> languages) {
        List<Passage> passages = catalogue.passages(document);
        String language = passages.stream()
                .map(passage -> languages.getOrDefault(passage.node(), ""))
                .findFirst()
                .orElse("");
        for (Findable.Sentence sentence : Sentences.of(document, text, language, passages)) {
            texts.add(Text.of(own(sentence), Field.TEXT, language, sentence.text()));
        }
    }

    private int own(Findable owner) {
        owners.add(owner);
        return owners.size() - 1;
    }
}
