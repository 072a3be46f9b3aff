/** Texts with what was taken from them. */
@NullMarked
package org.policygraph.text;

import org.jspecify.annotations.NullMarked;
