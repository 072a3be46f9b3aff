package org.policygraph.linkeddata;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.questions.Asked;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.Theme;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.vocabulary.Names;

/** Ready questions as RDF: queries and their parameters in the words of SHACL, everything else in those of Dublin Core. */
final class QuestionGraph {

    static final Node COLLECTION = NodeFactory.createURI("http://purl.org/dc/dcmitype/Collection");

    private final PinnedRelease release;
    private final Names names;
    private final Triples triples = new Triples();

    /** To be used while the release is read. */
    QuestionGraph(PinnedRelease release) {
        this.release = release;
        this.names = release.names();
    }

    static Node list(Names names) {
        return NodeFactory.createURI(names.base() + QuestionsDocument.PATH.substring(1));
    }

    static Node question(Names names, ReadyQuestion question) {
        return NodeFactory.createURI(list(names).getURI() + "/" + question.name());
    }

    Set<Quad> quads() {
        return triples.quads();
    }

    /** All of them in short. */
    void list(List<ReadyQuestion> questions) {
        triples.add(list(names), RDF.Nodes.type, COLLECTION)
                .add(list(names), Vocab.dcterms("description"), QuestionsDocument.DESCRIPTION);
        titleOfList();
        for (ReadyQuestion question : questions) {
            head(question, question(names, question));
            triples.add(list(names), Vocab.dcterms("hasPart"), question(names, question));
        }
    }

    /** One with all that is known of it. */
    void question(ReadyQuestion question) {
        Node node = question(names, question);
        head(question, node);
        titleOfList();
        triples.add(node, Vocab.dcterms("isPartOf"), list(names))
                .add(node, Vocab.dcterms("identifier"), NodeFactory.createLiteralString(question.name()))
                .add(node, RDFS.comment.asNode(), question.about());
        query(node, question.query().query(), question.text());
        int order = 0;
        for (QuestionParameter parameter : question.parameters()) {
            parameter(node, parameter, order++);
        }
    }

    /** The same with values in the place of its parameters. */
    void asked(Asked asked, String iri) {
        Node node = NodeFactory.createURI(iri);
        Query query = asked.query().query();
        triples.add(node, Vocab.dcterms("title"), asked.question().title())
                .add(node, Vocab.dcterms("isVersionOf"), question(names, asked.question()))
                .add(node, Vocab.DERIVED_FROM, names.release(release.record().number()));
        query(node, query, query.serialize());
        asked.values().values().forEach(this::label);
    }

    private void head(ReadyQuestion question, Node node) {
        Theme theme = question.theme();
        Node subject = NodeFactory.createURI(list(names).getURI() + "#" + theme.word());
        triples.add(node, RDF.Nodes.type, kind(question.query().query()))
                .add(node, Vocab.dcterms("title"), question.title())
                .add(node, Vocab.dcterms("description"), question.question())
                .add(node, Vocab.dcterms("subject"), subject)
                .add(subject, RDF.Nodes.type, SKOS.Concept.asNode())
                .add(subject, SKOS.prefLabel.asNode(), theme.title());
    }

    private void titleOfList() {
        triples.add(list(names), Vocab.dcterms("title"), "Questions");
    }

    private void query(Node node, Query query, String text) {
        triples.add(node, RDF.Nodes.type, kind(query));
        String property = query.isSelectType() ? "select" : query.isConstructType() ? "construct" : "ask";
        triples.add(node, Vocab.shacl(property), NodeFactory.createLiteralString(text));
    }

    static Node kind(Query query) {
        String form = query.isSelectType() ? "Select" : query.isConstructType() ? "Construct" : "Ask";
        return Vocab.shacl("SPARQL" + form + "Executable");
    }

    /** SHACL takes the last part of the path for the name of the variable. */
    private void parameter(Node question, QuestionParameter parameter, int order) {
        Node path = NodeFactory.createURI(question.getURI() + "#" + parameter.name());
        Node node = NodeFactory.createURI(question.getURI() + "#parameter-" + parameter.name());
        boolean optional = parameter.presence() != QuestionParameter.Presence.REQUIRED;
        triples.add(question, Vocab.shacl("parameter"), node)
                .add(node, RDF.Nodes.type, Vocab.shacl("Parameter"))
                .add(node, Vocab.shacl("path"), path)
                .add(node, Vocab.shacl("name"), parameter.label())
                .add(node, Vocab.shacl("order"), order)
                .add(
                        node,
                        Vocab.shacl("optional"),
                        NodeFactory.createLiteralDT(Boolean.toString(optional), XSDDatatype.XSDboolean))
                .add(path, RDF.Nodes.type, RDF.Nodes.Property)
                .add(path, RDFS.label.asNode(), parameter.label());
        Node value = parameter.presence() == QuestionParameter.Presence.DEFAULT
                ? Vocab.shacl("defaultValue")
                : SKOS.example.asNode();
        parameter.type().read(parameter.example(), names).ifPresent(example -> {
            triples.add(node, value, example);
            label(example);
        });
        type(node, parameter.type());
    }

    /** A choice is whatever its query finds. */
    private void type(Node parameter, ParameterType type) {
        switch (type) {
            case ParameterType.Thing thing -> {
                triples.add(parameter, Vocab.shacl("class"), thing.type());
                label(thing.type());
            }
            case ParameterType.Day day -> triples.add(parameter, Vocab.shacl("datatype"), iri(XSDDatatype.XSDdate));
            case ParameterType.Text text -> triples.add(parameter, Vocab.shacl("datatype"), iri(XSDDatatype.XSDstring));
            case ParameterType.Amount amount -> triples.add(parameter, Vocab.shacl("nodeKind"), Vocab.shacl("Literal"));
            case ParameterType.Choice choice -> {}
        }
    }

    private static Node iri(XSDDatatype type) {
        return NodeFactory.createURI(type.getURI());
    }

    /** What people call a thing or a term, as the release has it. */
    private void label(Node node) {
        if (node.isURI()) {
            for (Node property : List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode())) {
                release.union()
                        .find(node, property, Node.ANY)
                        .forEachRemaining(triple -> triples.add(node, property, triple.getObject()));
            }
        }
    }
}
