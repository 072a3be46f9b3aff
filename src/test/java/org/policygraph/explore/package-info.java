@NullMarked
package org.policygraph.explore;

import org.jspecify.annotations.NullMarked;
