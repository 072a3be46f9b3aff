package org.policygraph.drafting;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Writes terms of TriG with the prefixes of a bundle; files are always written below the default base. */
final class Notation {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9-]*|[0-9a-z][0-9a-z-]*");

    private final Names names;
    private final Map<String, String> prefixes = new TreeMap<>();

    Notation(Names names, String documentSlug) {
        this.names = names;
        prefixes.put("dcterms", DCTerms.NS);
        prefixes.put("doc", Names.standard().id(documentSlug) + "/");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("id", Names.standard().ids());
        prefixes.put("pg", Pg.NAMESPACE);
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("xsd", XSD.getURI());
    }

    String header() {
        var header = new StringBuilder();
        prefixes.forEach((prefix, namespace) -> header.append("@prefix %s: <%s> .\n".formatted(prefix, namespace)));
        return header.toString();
    }

    String of(Node node) {
        if (node.isLiteral()) {
            String type = node.getLiteralLanguage().isEmpty()
                    ? "^^" + iri(node.getLiteralDatatypeURI())
                    : "@" + node.getLiteralLanguage();
            return quoted(node.getLiteralLexicalForm()) + (type.equals("^^xsd:string") ? "" : type);
        }
        return iri(names.isId(node) ? Names.standard().id(names.slug(node)).getURI() : node.getURI());
    }

    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "\"";
    }

    private String iri(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && LOCAL.matcher(iri.substring(prefix.getValue().length()))
                                .matches())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse("<" + iri + ">");
    }
}
