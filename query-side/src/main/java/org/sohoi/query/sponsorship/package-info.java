/** Commitments over time by sponsors to people. */
@NullMarked
package org.sohoi.query.sponsorship;

import org.jspecify.annotations.NullMarked;
