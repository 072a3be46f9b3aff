package org.policygraph.reader;

import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Prefixes;

/** The short names that descriptions of things and of the data use. */
public final class ShortNames {

    private ShortNames() {}

    /** The namespaces by prefix, with those in which the data describes itself. */
    public static SortedMap<String, String> of(Names names) {
        var prefixes = new TreeMap<>(Prefixes.of(names));
        prefixes.put("hydra", "http://www.w3.org/ns/hydra/core#");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        prefixes.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        prefixes.put("sh", "http://www.w3.org/ns/shacl#");
        return prefixes;
    }
}
