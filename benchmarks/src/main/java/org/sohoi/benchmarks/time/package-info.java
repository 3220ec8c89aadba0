/** How fast any figure is told as of any day, as known at any position, while the history grows. */
@NullMarked
package org.sohoi.benchmarks.time;

import org.jspecify.annotations.NullMarked;
