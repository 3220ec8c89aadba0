/** Associations: who they are, where they work, what their standing is. */
@NullMarked
package org.sohoi.events.association;

import org.jspecify.annotations.NullMarked;
