/** The demo year in the ledger: loaded through the write side, reported by the read side. */
@NullMarked
package org.sohoi.standalone.demo;

import org.jspecify.annotations.NullMarked;
