/**
 * Holds the first bundle against the list of what its document says.
 *
 * <p>Reads with Jena alone and not with the project's own reader, so that a mistake of the reader cannot hide one of
 * the bundle.
 */
@NullMarked
package org.policygraph.acceptance;

import org.jspecify.annotations.NullMarked;
