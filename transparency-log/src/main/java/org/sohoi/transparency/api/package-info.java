/** Serves the log over HTTP. */
@NullMarked
package org.sohoi.transparency.api;

import org.jspecify.annotations.NullMarked;
