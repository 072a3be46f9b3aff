/** The search, for people: things first, then the sentences that speak of them. */
@NullMarked
package org.policygraph.browse;

import org.jspecify.annotations.NullMarked;
