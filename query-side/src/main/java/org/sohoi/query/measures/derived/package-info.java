/**
 * Answers that are calculated from answers about sums: ratios of two measures and their growth, one moment beside another,
 * and the greatest groups alone.
 */
@NullMarked
package org.sohoi.query.measures.derived;

import org.jspecify.annotations.NullMarked;
