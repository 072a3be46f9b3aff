/** What the documentation shows is what happens. */
@NullMarked
package org.policygraph.docs;

import org.jspecify.annotations.NullMarked;
