package org.policygraph.questions;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.source.RdfReader;
import org.policygraph.source.RdfSyntax;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * What the ontology declares, by local name.
 *
 * @param all every term
 * @param classes those that are classes
 */
public record OntologyTerms(Set<String> all, Set<String> classes) {

    private static final String FILE = "policygraph.ttl";

    /** Copies the sets. */
    public OntologyTerms {
        all = Set.copyOf(all);
        classes = Set.copyOf(classes);
    }

    /**
     * Reads the ontology's folder.
     *
     * @throws SourceException if the file is missing or wrong
     */
    public static OntologyTerms read(SourceFolder ontology, Names names) {
        byte[] content = ontology.files().get(FILE);
        if (content == null) {
            throw new SourceException(ontology.name(), "the file " + FILE + " is missing");
        }
        var all = new HashSet<String>();
        var classes = new HashSet<String>();
        for (var sourced :
                new RdfReader(names).readStable(ontology.path(FILE), content, RdfSyntax.TURTLE, Pg.ONTOLOGY)) {
            Triple triple = sourced.quad().asTriple();
            if (triple.getPredicate().equals(RDF.type.asNode()) && isOurs(triple)) {
                String name = triple.getSubject().getURI().substring(Pg.NAMESPACE.length());
                all.add(name);
                if (triple.getObject().equals(OWL.Class.asNode())) {
                    classes.add(name);
                }
            }
        }
        return new OntologyTerms(all, classes);
    }

    private static boolean isOurs(Triple triple) {
        return triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Pg.NAMESPACE);
    }
}
