/** The province's report, figure by figure, beside what the read side finds. */
@NullMarked
package org.sohoi.standalone.demo.report;

import org.jspecify.annotations.NullMarked;
