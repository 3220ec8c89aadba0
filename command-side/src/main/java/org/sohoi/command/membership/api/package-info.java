/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.membership.api;

import org.jspecify.annotations.NullMarked;
