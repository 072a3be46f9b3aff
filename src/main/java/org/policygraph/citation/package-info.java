/** How what a release says is cited, in the formats of reference managers. Nothing stands there that the graph does not say. */
@NullMarked
package org.policygraph.citation;

import org.jspecify.annotations.NullMarked;
