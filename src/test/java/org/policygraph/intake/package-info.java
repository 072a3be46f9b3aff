@NullMarked
package org.policygraph.intake;

import org.jspecify.annotations.NullMarked;
