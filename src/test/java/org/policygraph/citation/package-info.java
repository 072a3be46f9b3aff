@NullMarked
package org.policygraph.citation;

import org.jspecify.annotations.NullMarked;
