/** Administrative units and what became of them. */
@NullMarked
package org.sohoi.events.territory;

import org.jspecify.annotations.NullMarked;
