/** Drafts a bundle: sentences, what they speak of, and statements for a curator to judge. */
@NullMarked
package org.policygraph.drafting;

import org.jspecify.annotations.NullMarked;
