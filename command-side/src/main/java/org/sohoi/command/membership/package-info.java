/** Membership rolls. */
@NullMarked
package org.sohoi.command.membership;

import org.jspecify.annotations.NullMarked;
