/**
 * From events to rows: what every projection relies on.
 *
 * <p>A feature declares a {@link org.sohoi.query.projection.Projection} bean and puts its handlers into the processing
 * group of that name. Its rows, its token and its position are written in one transaction on the
 * {@link org.sohoi.query.projection.ReadModel}; rows go through a {@link org.sohoi.query.projection.RowBuffer}. Rows bear
 * the position of their event and are never updated, so that an event handled twice leaves the same rows.
 */
@NullMarked
package org.sohoi.query.projection;

import org.jspecify.annotations.NullMarked;
