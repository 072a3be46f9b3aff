package org.policygraph.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * Reads a bundle: every RDF file of a folder, and {@code text.txt}. Statements outside any graph go into the graph of
 * the document that the bundle describes. Blank nodes become IRIs below the document's.
 */
public final class BundleReader {

    /** The name of the file that holds the document's text. */
    public static final String TEXT_FILE = "text.txt";

    private final Names names;
    private final RdfReader reader;

    /** A reader for a deployment's names. */
    public BundleReader(Names names) {
        this.names = names;
        this.reader = new RdfReader(names);
    }

    /**
     * Reads a folder.
     *
     * @throws SourceException if a file cannot be read or the bundle describes no document
     */
    public Bundle read(SourceFolder folder) {
        SortedMap<String, byte[]> files = folder.files();
        var statements = new ArrayList<SourcedQuad>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            RdfSyntax.ofFileName(file.getKey())
                    .ifPresent(syntax -> statements.addAll(
                            reader.read(folder.path(file.getKey()), file.getValue(), syntax, names.ids())));
        }
        if (statements.isEmpty()) {
            throw new SourceException(folder.name(), "holds no RDF file (" + RdfSyntax.suffixes() + ")");
        }
        if (TableDocument.isIn(folder)) {
            return tableBundle(folder, statements);
        }
        Bundle graphs = bundle(folder.name(), statements, folder.digest());
        byte[] text = files.get(TEXT_FILE);
        return text == null ? graphs : withText(graphs, folder.path(TEXT_FILE), folder.text(TEXT_FILE));
    }

    private Bundle tableBundle(SourceFolder folder, List<SourcedQuad> description) {
        Node document = DescribedDocument.of(folder, description, documents(description), names);
        var table = TableDocument.read(folder, document, names);
        var statements = new ArrayList<>(description);
        statements.addAll(table.statements());
        Bundle graphs = bundle(folder.name(), statements, Set.of(document), folder.digest());
        Bundle whole = withText(graphs, folder.path(TableDocument.TABLE_FILE), table.text());
        return new Bundle(whole.name(), whole.statements(), whole.documents(), whole.digest(), table.remarks());
    }

    /** A bundle that arrived as one file or request body, with its texts, if any, as {@code pg:text} statements. */
    public Bundle read(String file, byte[] content, RdfSyntax syntax) {
        List<SourcedQuad> statements = reader.read(file, content, syntax, names.ids());
        return bundle(file, statements, SourceFolder.digest(Map.of(file, content)));
    }

    private Bundle bundle(String name, List<SourcedQuad> statements, String digest) {
        return bundle(name, statements, documents(statements), digest);
    }

    private Bundle bundle(String name, List<SourcedQuad> statements, Set<Node> documents, String digest) {
        if (documents.isEmpty()) {
            throw new SourceException(
                    name,
                    "describes no document: no graph is named " + names.ids() + "{document}, and no passage names its"
                            + " document with pg:inDocument");
        }
        return new Bundle(name, stable(name, placed(statements, documents), documents), documents, digest);
    }

    private Bundle withText(Bundle bundle, String file, String content) {
        if (bundle.documents().size() != 1) {
            throw new SourceException(
                    file,
                    "cannot be told apart between " + String.join(" and ", bundle.documentNames())
                            + "; give each document a bundle of its own");
        }
        Node document = bundle.documents().iterator().next();
        Node text = NodeFactory.createLiteralString(content);
        var statements = new ArrayList<>(bundle.statements());
        statements.add(new SourcedQuad(
                Quad.create(names.text(document), document, Pg.TEXT, text), new SourceLocation(file, 1)));
        return new Bundle(bundle.name(), statements, bundle.documents(), bundle.digest());
    }

    private Set<Node> documents(List<SourcedQuad> statements) {
        var documents = new HashSet<Node>();
        for (SourcedQuad sourced : statements) {
            Quad quad = sourced.quad();
            names.documentOf(quad.getGraph()).ifPresent(documents::add);
            if (quad.isDefaultGraph() && quad.getPredicate().equals(Pg.IN_DOCUMENT)) {
                documents.add(quad.getObject());
            }
        }
        return documents;
    }

    private static List<SourcedQuad> placed(List<SourcedQuad> statements, Set<Node> documents) {
        return statements.stream().map(sourced -> placed(sourced, documents)).toList();
    }

    private static SourcedQuad placed(SourcedQuad sourced, Set<Node> documents) {
        if (!sourced.quad().isDefaultGraph()) {
            return sourced;
        }
        if (documents.size() > 1) {
            throw new SourceException(
                    sourced.location(),
                    "this statement stands outside any graph, and the bundle describes several documents ("
                            + documents.stream().map(Node::getURI).sorted().collect(Collectors.joining(", "))
                            + "); put it into the graph of one of them");
        }
        Node document = documents.iterator().next();
        return new SourcedQuad(Quad.create(document, sourced.quad().asTriple()), sourced.location());
    }

    private List<SourcedQuad> stable(String name, List<SourcedQuad> statements, Set<Node> documents) {
        String prefix =
                documents.stream().map(Node::getURI).sorted().findFirst().orElseThrow() + "/genid/";
        return BlankNodes.named(name, statements, label -> NodeFactory.createURI(prefix + label));
    }
}
