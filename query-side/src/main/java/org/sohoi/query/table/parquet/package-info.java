/**
 * Tables as Parquet files. Values are encoded by Apache Parquet's column writers; what they are put into, pages, row groups
 * and the footer, is written here, since Apache's own file writer takes Hadoop with it.
 *
 * <p>Format: https://parquet.apache.org/docs/file-format/
 */
@NullMarked
package org.sohoi.query.table.parquet;

import org.jspecify.annotations.NullMarked;
