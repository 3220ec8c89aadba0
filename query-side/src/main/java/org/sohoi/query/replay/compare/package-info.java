/** Two sets of tables compared row by row: what the events say, and what is found. */
@NullMarked
package org.sohoi.query.replay.compare;

import org.jspecify.annotations.NullMarked;
