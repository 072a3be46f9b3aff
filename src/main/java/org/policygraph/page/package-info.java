/** The frame of all pages: layout, style, navigation, and the headers that keep a page to itself. */
@NullMarked
package org.policygraph.page;

import org.jspecify.annotations.NullMarked;
