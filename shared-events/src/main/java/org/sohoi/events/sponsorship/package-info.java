/** Commitments over time by a sponsor to people (đỡ đầu). */
@NullMarked
package org.sohoi.events.sponsorship;

import org.jspecify.annotations.NullMarked;
