/** Releases as files: what can be downloaded, kept elsewhere and taken in again. */
@NullMarked
package org.policygraph.archive;

import org.jspecify.annotations.NullMarked;
