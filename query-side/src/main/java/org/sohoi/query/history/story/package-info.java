/** What became of an entry or an association, told by its events. */
@NullMarked
package org.sohoi.query.history.story;

import org.jspecify.annotations.NullMarked;
