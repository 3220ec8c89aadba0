/**
 * Additive series over effective days with a persistent past: the engine under the measures. Knows nothing of what is
 * added up, only numbered series of deltas, each with a day and a position.
 */
@NullMarked
package org.sohoi.query.sums;

import org.jspecify.annotations.NullMarked;
