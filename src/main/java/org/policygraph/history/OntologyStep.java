package org.policygraph.history;

/**
 * A release that came with another ontology, or other topics, than the one before.
 *
 * @param versionBefore the version IRI of the ontology before; empty if it had none
 * @param versionAfter the version IRI since; may be the same
 * @param comparison the two releases and what they say differently of terms and topics, and of nothing else
 */
public record OntologyStep(String versionBefore, String versionAfter, Comparison comparison) {}
