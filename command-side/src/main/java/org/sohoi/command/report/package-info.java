/** Periodic reports. */
@NullMarked
package org.sohoi.command.report;

import org.jspecify.annotations.NullMarked;
