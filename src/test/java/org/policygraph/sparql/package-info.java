/** Tests of SPARQL over HTTP. */
@NullMarked
package org.policygraph.sparql;

import org.jspecify.annotations.NullMarked;
