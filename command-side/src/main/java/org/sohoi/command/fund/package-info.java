/** The funds of associations, fiscal year by fiscal year. */
@NullMarked
package org.sohoi.command.fund;

import org.jspecify.annotations.NullMarked;
