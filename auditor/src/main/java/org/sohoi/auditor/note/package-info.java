/** What a log signs: C2SP signed notes and checkpoints. */
@NullMarked
package org.sohoi.auditor.note;

import org.jspecify.annotations.NullMarked;
