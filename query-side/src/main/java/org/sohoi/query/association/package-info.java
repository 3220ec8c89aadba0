/** What there is of associations and of their recognitions. */
@NullMarked
package org.sohoi.query.association;

import org.jspecify.annotations.NullMarked;
