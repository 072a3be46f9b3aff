/** Tests of what is drawn. */
@NullMarked
package org.policygraph.chart;

import org.jspecify.annotations.NullMarked;
