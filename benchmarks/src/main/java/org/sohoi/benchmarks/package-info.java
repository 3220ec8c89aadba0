/** What the performance claims rest on: contenders measured side by side, interleaved in one run. */
@NullMarked
package org.sohoi.benchmarks;

import org.jspecify.annotations.NullMarked;
