/** Feeds in Atom, to subscribe to. */
@NullMarked
package org.policygraph.feed;

import org.jspecify.annotations.NullMarked;
