/** The ledger as a transparency log: what was recorded cannot be changed without anybody who watches noticing. */
@NullMarked
package org.sohoi.transparency;

import org.jspecify.annotations.NullMarked;
