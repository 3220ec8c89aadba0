/** The map: units and their reorganisation. */
@NullMarked
package org.sohoi.command.territory;

import org.jspecify.annotations.NullMarked;
