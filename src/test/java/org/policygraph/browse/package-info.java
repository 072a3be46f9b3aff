/** The first page and the search, as a browser gets them. */
@NullMarked
package org.policygraph.browse;

import org.jspecify.annotations.NullMarked;
