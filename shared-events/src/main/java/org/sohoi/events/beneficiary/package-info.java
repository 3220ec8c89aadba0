/** People who are helped, and which of their identities are one person's. */
@NullMarked
package org.sohoi.events.beneficiary;

import org.jspecify.annotations.NullMarked;
