/** The text of a document as one reads it, with what was taken from each of its sentences. */
@NullMarked
package org.policygraph.text;

import org.jspecify.annotations.NullMarked;
