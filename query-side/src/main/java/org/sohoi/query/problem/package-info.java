/** How a question that cannot be answered is turned away, on whichever side of the query bus that is found out. */
@NullMarked
package org.sohoi.query.problem;

import org.jspecify.annotations.NullMarked;
