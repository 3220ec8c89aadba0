/** What associations give away: scholarships, supports, rewards. */
@NullMarked
package org.sohoi.query.aid;

import org.jspecify.annotations.NullMarked;
