/**
 * Answers as tables: what their columns hold, and the formats that they are written in. Rows are made while they are
 * written, and none is kept.
 */
@NullMarked
package org.sohoi.query.table;

import org.jspecify.annotations.NullMarked;
