/** Tests in a real browser: what a person sees and does. */
@NullMarked
package org.policygraph.browser;

import org.jspecify.annotations.NullMarked;
