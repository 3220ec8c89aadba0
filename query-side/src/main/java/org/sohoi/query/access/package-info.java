/**
 * Who looked at what: every request under {@code /audit} and every export is written down before it is answered.
 *
 * <p>No projection: it is the query side's own record, of which the ledger knows nothing.
 */
@NullMarked
package org.sohoi.query.access;

import org.jspecify.annotations.NullMarked;
