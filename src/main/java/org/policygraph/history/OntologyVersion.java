package org.policygraph.history;

import org.policygraph.store.ReleaseRecord;

/**
 * A version of the ontology.
 *
 * @param iri its version IRI
 * @param last the last release that came with it
 */
public record OntologyVersion(String iri, ReleaseRecord last) {}
