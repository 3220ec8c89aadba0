/**
 * Replays: read models built again from the events up to a position, in a schema of their own, and compared with the live
 * ones, while these are kept and asked as ever. What was built can be asked the same questions until it is dropped.
 */
@NullMarked
package org.sohoi.query.replay;

import org.jspecify.annotations.NullMarked;
