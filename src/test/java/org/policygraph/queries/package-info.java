/** The ready questions, asked of the documents and held against what the documents say. */
@NullMarked
package org.policygraph.queries;

import org.jspecify.annotations.NullMarked;
