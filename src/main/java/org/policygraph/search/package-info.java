/** Full-text search and suggestions in a release: its things, quotes and documents. */
@NullMarked
package org.policygraph.search;

import org.jspecify.annotations.NullMarked;
