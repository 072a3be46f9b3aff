/** Overviews, against what readers of the documents find in them. */
@NullMarked
package org.policygraph.overviews;

import org.jspecify.annotations.NullMarked;
