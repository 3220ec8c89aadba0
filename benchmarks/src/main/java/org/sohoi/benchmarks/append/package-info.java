/** How fast events are appended: the ordered engine, Axon's stock JDBC engine and plain inserts on one database. */
@NullMarked
package org.sohoi.benchmarks.append;

import org.jspecify.annotations.NullMarked;
