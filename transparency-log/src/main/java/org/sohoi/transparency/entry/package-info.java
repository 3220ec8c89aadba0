/** The ledger's events as entries of the log. */
@NullMarked
package org.sohoi.transparency.entry;

import org.jspecify.annotations.NullMarked;
