/** Why a query finds nothing, and what would find something. */
@NullMarked
package org.policygraph.explain;

import org.jspecify.annotations.NullMarked;
