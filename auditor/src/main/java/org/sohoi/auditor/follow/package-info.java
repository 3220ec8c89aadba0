/** Checking only what is new since the last time. */
@NullMarked
package org.sohoi.auditor.follow;

import org.jspecify.annotations.NullMarked;
