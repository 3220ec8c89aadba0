/** What associations claim about themselves. */
@NullMarked
package org.sohoi.events.report;

import org.jspecify.annotations.NullMarked;
