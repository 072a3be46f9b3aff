/** Draws what is dated: points, periods and what is only known within bounds, in lanes, as SVG. */
@NullMarked
package org.policygraph.chronicle;

import org.jspecify.annotations.NullMarked;
