/** How fast the auditor's tool verifies. */
@NullMarked
package org.sohoi.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
