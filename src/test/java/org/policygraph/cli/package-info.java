/** What each command says and with which code it ends. */
@NullMarked
package org.policygraph.cli;

import org.jspecify.annotations.NullMarked;
