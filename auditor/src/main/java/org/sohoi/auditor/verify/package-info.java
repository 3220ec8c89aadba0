/** Whether a ledger is what its log signed. */
@NullMarked
package org.sohoi.auditor.verify;

import org.jspecify.annotations.NullMarked;
