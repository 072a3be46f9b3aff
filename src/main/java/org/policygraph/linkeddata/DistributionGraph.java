package org.policygraph.linkeddata;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.reader.Site;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** The files of releases as DCAT 3 describes them, with checksums as SPDX does. */
record DistributionGraph(Triples triples, Names canonical, Site site) {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String PATCHES = "https://jena.apache.org/documentation/rdf-patch/";

    /** A release has it, and what it is. */
    void add(Node release, Distribution file) {
        Node node = node(file);
        link(release, file);
        triples.add(node, RDF.Nodes.type, Vocab.dcat("Distribution"))
                .add(node, Vocab.dcterms("title"), file.name())
                .add(node, Vocab.dcat("downloadURL"), iri(site.origin() + file.path()))
                .add(node, Vocab.dcat("accessURL"), iri(site.origin() + file.path()))
                .add(node, Vocab.dcterms("conformsTo"), iri(Pg.ONTOLOGY));
        if (file.mediaType().equals(ReleaseFiles.RDF_PATCH)) {
            // Not registered, so that there is no IRI for the type.
            triples.add(node, Vocab.dcterms("conformsTo"), iri(PATCHES));
        } else {
            triples.add(node, Vocab.dcat("mediaType"), iri(MEDIA_TYPES + file.mediaType()));
        }
        if (file.compressed()) {
            triples.add(node, Vocab.dcat("compressFormat"), iri(MEDIA_TYPES + "application/gzip"));
        }
        file.bytes()
                .ifPresent(bytes -> triples.add(
                        node,
                        Vocab.dcat("byteSize"),
                        NodeFactory.createLiteralDT(Long.toString(bytes), XSDDatatype.XSDnonNegativeInteger)));
        file.sha256().ifPresent(digest -> checksum(node, digest));
    }

    void link(Node dataset, Distribution file) {
        triples.add(dataset, Vocab.dcat("distribution"), node(file));
    }

    private void checksum(Node file, String digest) {
        Node checksum = iri(file.getURI() + "#checksum");
        triples.add(file, iri(SPDX + "checksum"), checksum)
                .add(checksum, RDF.Nodes.type, iri(SPDX + "Checksum"))
                .add(checksum, iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"))
                .add(
                        checksum,
                        iri(SPDX + "checksumValue"),
                        NodeFactory.createLiteralDT(digest, XSDDatatype.XSDhexBinary));
    }

    private Node node(Distribution file) {
        return iri(canonical.base() + file.path().substring(1));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
