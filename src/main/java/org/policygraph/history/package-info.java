/** What has changed from release to release, in the words of those who read them. */
@NullMarked
package org.policygraph.history;

import org.jspecify.annotations.NullMarked;
