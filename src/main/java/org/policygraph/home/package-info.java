/** What the first page shows of a release: how much there is, a sentence and what it says, and what to ask. */
@NullMarked
package org.policygraph.home;

import org.jspecify.annotations.NullMarked;
