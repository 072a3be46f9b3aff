/** The first page and the search: where somebody begins who never saw this graph. */
@NullMarked
package org.policygraph.browse;

import org.jspecify.annotations.NullMarked;
