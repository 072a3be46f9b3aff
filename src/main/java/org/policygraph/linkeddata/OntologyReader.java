package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.reader.Labels;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Pg;

/** Reads the ontology of a release for its page. */
final class OntologyReader {

    private static final Node ONTOLOGY = NodeFactory.createURI(Pg.ONTOLOGY);
    private static final List<Node> PROPERTY_KINDS =
            List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), OWL.AnnotationProperty.asNode());

    private final Graph ontology;
    private final Words words;
    private final Statistics statistics;
    private final Site site;

    OntologyReader(PinnedRelease release, Site site, Statistics statistics) {
        this.site = site;
        this.ontology = release.ontology();
        this.words = new Words(release, site);
        this.statistics = statistics;
    }

    /**
     * What the page shows.
     *
     * @param newest whether there is no later version
     */
    OntologyView view(OntologyChanges changes, boolean newest) {
        List<Node> classes = own(Stream.of(OWL.Class.asNode()));
        List<Node> properties = own(PROPERTY_KINDS.stream());
        var others = new ArrayList<>(own());
        others.removeAll(classes);
        others.removeAll(properties);
        return new OntologyView(
                text(ONTOLOGY, DCTerms.title.asNode()),
                text(ONTOLOGY, DCTerms.description.asNode()),
                text(ONTOLOGY, OWL2.versionInfo.asNode()),
                objects(ONTOLOGY, OWL2.versionIRI.asNode()).stream()
                        .map(version ->
                                Link.to(version.getURI(), words.link(version).address()))
                        .findFirst()
                        .orElse(Link.text("")),
                links(objects(ONTOLOGY, DCTerms.license.asNode())),
                classes.stream().map(this::classView).toList(),
                properties.stream().map(this::propertyView).toList(),
                others.stream().map(this::otherView).toList(),
                ClassDiagram.of(roots(classes), this::below, words::link),
                newest ? Link.text("") : Link.to("the newest", site.root() + Schemes.ONTOLOGY),
                changes.views(words, site));
    }

    private TermView classView(Node term) {
        var facts = new ArrayList<TermView.Fact>();
        fact(facts, "is a kind of", objects(term, RDFS.subClassOf.asNode()));
        fact(facts, "kinds of it", below(term));
        fact(facts, "subject of", subjects(RDFS.domain.asNode(), term));
        fact(facts, "object of", subjects(RDFS.range.asNode(), term));
        return term(term, facts);
    }

    private TermView propertyView(Node term) {
        var facts = new ArrayList<TermView.Fact>();
        fact(facts, "from", objects(term, RDFS.domain.asNode()));
        fact(facts, "to", objects(term, RDFS.range.asNode()));
        fact(
                facts,
                "inverse",
                Stream.concat(
                                objects(term, OWL.inverseOf.asNode()).stream(),
                                subjects(OWL.inverseOf.asNode(), term).stream())
                        .distinct()
                        .toList());
        fact(facts, "is a case of", objects(term, RDFS.subPropertyOf.asNode()));
        fact(facts, "cases of it", subjects(RDFS.subPropertyOf.asNode(), term));
        fact(facts, "is", objects(term, RDF.Nodes.type));
        return term(term, facts);
    }

    private TermView otherView(Node term) {
        var facts = new ArrayList<TermView.Fact>();
        fact(facts, "is", objects(term, RDF.Nodes.type));
        return term(term, facts);
    }

    private TermView term(Node term, List<TermView.Fact> facts) {
        List<Link> labels = ontology.find(term, RDFS.label.asNode(), Node.ANY)
                .mapWith(triple -> words.link(triple.getObject()))
                .toList();
        return new TermView(
                Labels.localName(term),
                words.label(term),
                labels.stream()
                        .filter(label -> !label.language().equals("en"))
                        .sorted(Comparator.comparing(Link::language))
                        .toList(),
                text(term, SKOS.definition.asNode()),
                text(term, SKOS.example.asNode()),
                facts,
                statistics.uses(term));
    }

    private void fact(List<TermView.Fact> facts, String kind, List<Node> terms) {
        if (!terms.isEmpty()) {
            facts.add(new TermView.Fact(kind, links(terms)));
        }
    }

    private List<Link> links(List<Node> terms) {
        return terms.stream()
                .map(words::link)
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    /** The classes that are kinds of none of the others. */
    private List<Node> roots(List<Node> classes) {
        return classes.stream()
                .filter(each -> objects(each, RDFS.subClassOf.asNode()).stream().noneMatch(OntologyReader::isOwn))
                .toList();
    }

    private List<Node> below(Node term) {
        return subjects(RDFS.subClassOf.asNode(), term).stream()
                .filter(OntologyReader::isOwn)
                .toList();
    }

    private List<Node> own(Stream<Node> kinds) {
        return kinds.flatMap(kind -> subjects(RDF.Nodes.type, kind).stream())
                .filter(OntologyReader::isOwn)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private List<Node> own() {
        return ontology
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), ONTOLOGY)
                .mapWith(Triple::getSubject)
                .filterKeep(OntologyReader::isOwn)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private List<Node> subjects(Node property, Node object) {
        return ontology
                .find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return ontology.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .toList();
    }

    private String text(Node subject, Node property) {
        return ontology.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    private static boolean isOwn(Node term) {
        return term.isURI() && term.getURI().startsWith(Pg.NAMESPACE);
    }
}
