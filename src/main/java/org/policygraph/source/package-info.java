/** Reads document bundles: RDF in six syntaxes through RDF4J Rio, and the texts that quotes are checked against. */
@NullMarked
package org.policygraph.source;

import org.jspecify.annotations.NullMarked;
