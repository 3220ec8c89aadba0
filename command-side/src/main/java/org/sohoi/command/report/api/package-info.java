/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.report.api;

import org.jspecify.annotations.NullMarked;
