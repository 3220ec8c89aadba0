/** Members, admissions and departures. */
@NullMarked
package org.sohoi.query.membership;

import org.jspecify.annotations.NullMarked;
