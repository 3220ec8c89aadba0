/**
 * The two coordinates of every question: D, the effective date, and T, what was known.
 *
 * <p>APIs read them with {@link org.sohoi.query.time.Times#coordinates}; questions and answers carry the
 * {@link org.sohoi.query.time.Coordinates}, in which nothing is left to a default.
 */
@NullMarked
package org.sohoi.query.time;

import org.jspecify.annotations.NullMarked;
