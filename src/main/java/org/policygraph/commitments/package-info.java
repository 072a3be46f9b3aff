/** Commitments and plans, and what became of them by a day: computed from what the passages say, never written by hand. */
@NullMarked
package org.policygraph.commitments;

import org.jspecify.annotations.NullMarked;
