/** The money and goods of an association, fiscal year by fiscal year. */
@NullMarked
package org.sohoi.events.fund;

import org.jspecify.annotations.NullMarked;
