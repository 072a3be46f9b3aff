/** The graph as linked data: every IRI leads to what the release says of it, as a page and in every syntax of RDF. */
@NullMarked
package org.policygraph.linkeddata;

import org.jspecify.annotations.NullMarked;
