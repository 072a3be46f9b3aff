package org.policygraph.vocabulary;

import java.util.SortedMap;
import java.util.TreeMap;

/** The short names of namespaces, the same in every file, answer and example. */
public final class Prefixes {

    private Prefixes() {}

    /** The namespaces by prefix, for a deployment with these names. */
    public static SortedMap<String, String> of(Names names) {
        var prefixes = new TreeMap<String, String>();
        prefixes.put("bibo", "http://purl.org/ontology/bibo/");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dc", "http://purl.org/dc/elements/1.1/");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("id", names.ids());
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("pg", Pg.NAMESPACE);
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
