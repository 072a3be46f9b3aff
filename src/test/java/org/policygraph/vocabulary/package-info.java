/** The names that are minted, and the names that people mean. */
@NullMarked
package org.policygraph.vocabulary;

import org.jspecify.annotations.NullMarked;
