/** Figures, recomputed from events by the definitions of the catalogue. */
@NullMarked
package org.sohoi.auditor.figure;

import org.jspecify.annotations.NullMarked;
