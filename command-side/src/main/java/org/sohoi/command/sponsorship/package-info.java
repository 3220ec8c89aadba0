/** Sponsorships. */
@NullMarked
package org.sohoi.command.sponsorship;

import org.jspecify.annotations.NullMarked;
