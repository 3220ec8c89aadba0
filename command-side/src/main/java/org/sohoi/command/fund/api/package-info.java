/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.fund.api;

import org.jspecify.annotations.NullMarked;
