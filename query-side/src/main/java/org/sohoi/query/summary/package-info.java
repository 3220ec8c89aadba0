/** The report of the article, for any period, any territory, any association, as known at any position. */
@NullMarked
package org.sohoi.query.summary;

import org.jspecify.annotations.NullMarked;
