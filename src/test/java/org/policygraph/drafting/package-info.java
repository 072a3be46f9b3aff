@NullMarked
package org.policygraph.drafting;

import org.jspecify.annotations.NullMarked;
