/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.sponsorship.api;

import org.jspecify.annotations.NullMarked;
