/** The REST face: thin JSON views of a release for applications. */
@NullMarked
package org.policygraph.api;

import org.jspecify.annotations.NullMarked;
