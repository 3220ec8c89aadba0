/** What associations claim in their periodic reports, beside what the ledger shows. */
@NullMarked
package org.sohoi.query.reconciliation;

import org.jspecify.annotations.NullMarked;
