/** Ready questions: SPARQL files whose header makes a form, a resource, a chart and a citation of them. */
@NullMarked
package org.policygraph.questions;

import org.jspecify.annotations.NullMarked;
