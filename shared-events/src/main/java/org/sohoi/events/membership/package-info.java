/** The membership roll of an association. */
@NullMarked
package org.sohoi.events.membership;

import org.jspecify.annotations.NullMarked;
