/** SoHoi in one process: both sides on a PostgreSQL of its own, with a year to look at. */
@NullMarked
package org.sohoi.standalone;

import org.jspecify.annotations.NullMarked;
