/** How events become stored JSON and come back. */
@NullMarked
package org.sohoi.events.serialization;

import org.jspecify.annotations.NullMarked;
