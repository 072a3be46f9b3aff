/** Tests of lists. */
@NullMarked
package org.policygraph.lists;

import org.jspecify.annotations.NullMarked;
