/** People who are helped. So far: which of the identities that entries name are one person's. */
@NullMarked
package org.sohoi.command.beneficiary;

import org.jspecify.annotations.NullMarked;
