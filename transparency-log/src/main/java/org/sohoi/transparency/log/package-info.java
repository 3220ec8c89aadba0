/** Keeps the log: follows the ledger, stores the tree, signs it. */
@NullMarked
package org.sohoi.transparency.log;

import org.jspecify.annotations.NullMarked;
