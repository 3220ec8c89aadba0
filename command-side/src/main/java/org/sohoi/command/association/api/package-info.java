/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.association.api;

import org.jspecify.annotations.NullMarked;
