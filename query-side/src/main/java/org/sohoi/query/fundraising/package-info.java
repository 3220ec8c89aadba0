/** What associations take in: donations, operating funds, what they began with. */
@NullMarked
package org.sohoi.query.fundraising;

import org.jspecify.annotations.NullMarked;
