/** Tables: reads a CSV row by row, and makes statements of each row with a mapping. */
@NullMarked
package org.policygraph.table;

import org.jspecify.annotations.NullMarked;
