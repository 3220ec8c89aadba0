/** Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint). */
@NullMarked
package org.sohoi.transparency.note;

import org.jspecify.annotations.NullMarked;
