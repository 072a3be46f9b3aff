/** What the reading of tables promises. */
@NullMarked
package org.policygraph.table;

import org.jspecify.annotations.NullMarked;
