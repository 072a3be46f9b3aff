/** A release in memory, to be read and never changed: terms by number, statements in sorted columns. */
@NullMarked
package org.policygraph.index;

import org.jspecify.annotations.NullMarked;
