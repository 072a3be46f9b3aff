/** What a release says of a thing, and the page that tells it in the order in which one reads. */
@NullMarked
package org.policygraph.things;

import org.jspecify.annotations.NullMarked;
