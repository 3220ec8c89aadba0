/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.territory.api;

import org.jspecify.annotations.NullMarked;
