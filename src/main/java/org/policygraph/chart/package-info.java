/** Small drawings of answers, made by the server: bars, lines, matrices and networks, in pixels. */
@NullMarked
package org.policygraph.chart;

import org.jspecify.annotations.NullMarked;
