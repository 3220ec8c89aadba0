/**
 * Problems (RFC 9457) for requests that are refused before any API of either side sees them: by Spring, by the servlet
 * container, or since their URL cannot be read. Whatever has this on its class path answers so.
 */
@NullMarked
package org.sohoi.problems;

import org.jspecify.annotations.NullMarked;
