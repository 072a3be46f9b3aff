/** Tests of questions to a release. */
@NullMarked
package org.policygraph.query;

import org.jspecify.annotations.NullMarked;
