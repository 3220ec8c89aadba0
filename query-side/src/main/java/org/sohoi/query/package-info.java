/** The query side: events become rows, rows become answers. */
@NullMarked
package org.sohoi.query;

import org.jspecify.annotations.NullMarked;
