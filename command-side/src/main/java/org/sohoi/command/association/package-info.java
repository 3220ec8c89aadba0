/** Associations and their standing. */
@NullMarked
package org.sohoi.command.association;

import org.jspecify.annotations.NullMarked;
