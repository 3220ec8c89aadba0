/** Proofs of single events and of two checkpoints, checked without a network. */
@NullMarked
package org.sohoi.auditor.proof;

import org.jspecify.annotations.NullMarked;
