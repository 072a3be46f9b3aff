/** Where releases live: readers pin one, the publisher replaces it in one step. */
@NullMarked
package org.policygraph.store;

import org.jspecify.annotations.NullMarked;
