/** SPARQL over HTTP: Fuseki's dispatch, and our own protocol, negotiation, guards and errors behind it. */
@NullMarked
package org.policygraph.sparql;

import org.jspecify.annotations.NullMarked;
