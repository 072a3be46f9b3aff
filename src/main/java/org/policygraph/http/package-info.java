/** What every face says on the wire when it cannot do what was asked: problems, for whoever the sender is. */
@NullMarked
package org.policygraph.http;

import org.jspecify.annotations.NullMarked;
