/** Puts the log into whichever application has it on its class path. */
@NullMarked
package org.sohoi.transparency.autoconfigure;

import org.jspecify.annotations.NullMarked;
