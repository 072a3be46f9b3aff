/** The terms of the ontology as constants. */
@NullMarked
package org.policygraph.vocabulary;

import org.jspecify.annotations.NullMarked;
