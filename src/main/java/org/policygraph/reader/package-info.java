/** What one request reads: its release, the words for what is in it, and links that keep its moment. */
@NullMarked
package org.policygraph.reader;

import org.jspecify.annotations.NullMarked;
