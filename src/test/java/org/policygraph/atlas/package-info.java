/** Pages of overviews, as a browser gets them, against the API and the documents. */
@NullMarked
package org.policygraph.atlas;

import org.jspecify.annotations.NullMarked;
