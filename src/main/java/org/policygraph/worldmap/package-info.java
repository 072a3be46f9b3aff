/** Draws states on a map of the world, as SVG: what is known of each by shade, pattern and words. */
@NullMarked
package org.policygraph.worldmap;

import org.jspecify.annotations.NullMarked;
