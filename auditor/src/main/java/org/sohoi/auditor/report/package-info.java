/** What was found, what was not proved, and why a check could not be made. */
@NullMarked
package org.sohoi.auditor.report;

import org.jspecify.annotations.NullMarked;
