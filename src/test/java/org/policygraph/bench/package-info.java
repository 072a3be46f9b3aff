/** How fast PolicyGraph answers, starts and grows, beside a stock Fuseki with the same data. Not a part of the tests. */
@NullMarked
package org.policygraph.bench;

import org.jspecify.annotations.NullMarked;
