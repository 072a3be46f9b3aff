/** The ready questions, for people: a list, a form for each, and its answer as a table and as a chart. */
@NullMarked
package org.policygraph.ask;

import org.jspecify.annotations.NullMarked;
