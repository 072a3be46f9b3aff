/** What the ontology and its rules promise, checked with a reasoner that the server does not carry. */
@NullMarked
package org.policygraph.ontology;

import org.jspecify.annotations.NullMarked;
