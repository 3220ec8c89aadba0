/** Room for what a rebuild has to remember of millions of rows: files that are gone with the process. */
@NullMarked
package org.sohoi.query.scratch;

import org.jspecify.annotations.NullMarked;
