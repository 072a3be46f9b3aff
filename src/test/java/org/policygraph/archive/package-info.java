@NullMarked
package org.policygraph.archive;

import org.jspecify.annotations.NullMarked;
