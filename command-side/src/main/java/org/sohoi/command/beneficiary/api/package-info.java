/** How callers ask for it over HTTP. */
@NullMarked
package org.sohoi.command.beneficiary.api;

import org.jspecify.annotations.NullMarked;
