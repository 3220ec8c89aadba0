/** The command line. */
@NullMarked
package org.sohoi.auditor.cli;

import org.jspecify.annotations.NullMarked;
