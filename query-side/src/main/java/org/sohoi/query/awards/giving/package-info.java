/**
 * Awards as grants in the 360Giving Data Standard, for those who compare who gives what to whom.
 *
 * @see <a href="https://standard.threesixtygiving.org/">360Giving Data Standard 1.4</a>
 */
@NullMarked
package org.sohoi.query.awards.giving;

import org.jspecify.annotations.NullMarked;
