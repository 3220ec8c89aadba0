/** What differs in an association between two (D, T). */
@NullMarked
package org.sohoi.query.history.diff;

import org.jspecify.annotations.NullMarked;
