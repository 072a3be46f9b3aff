@NullMarked
package org.policygraph.history;

import org.jspecify.annotations.NullMarked;
