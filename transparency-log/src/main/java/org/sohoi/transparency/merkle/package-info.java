/** The tree of RFC 6962 and its tiles: hashes and numbers, nothing of the ledger. */
@NullMarked
package org.sohoi.transparency.merkle;

import org.jspecify.annotations.NullMarked;
