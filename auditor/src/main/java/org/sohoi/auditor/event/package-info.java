/** Events as they are stored, and the entries of the log that they make. */
@NullMarked
package org.sohoi.auditor.event;

import org.jspecify.annotations.NullMarked;
