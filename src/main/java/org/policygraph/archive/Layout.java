package org.policygraph.archive;

/** Where what stands in a bundle: a bag (RFC 8493) whose payload is an RO-Crate. */
final class Layout {

    static final String PAYLOAD = "data/";
    static final String NQUADS = "policygraph.nq.gz";
    static final String TRIG = "policygraph.trig.gz";
    static final String RECORD = "releases.nq";
    static final String LICENSE = "LICENSE.txt";
    static final String CITATION = "CITATION.cff";
    static final String CRATE = "ro-crate-metadata.json";
    static final String LEFT_OUT = "texts/left-out.csv";

    static final String BAG = "bagit.txt";
    static final String BAG_FACTS = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    /** Labels in {@link #BAG_FACTS}. */
    static final String RELEASE = "External-Identifier";

    static final String HASH = "PolicyGraph-Content-Hash";

    private Layout() {}
}
