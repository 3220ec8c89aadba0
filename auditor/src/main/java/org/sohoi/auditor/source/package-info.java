/** Where events and what a log says of them are read from. */
@NullMarked
package org.sohoi.auditor.source;

import org.jspecify.annotations.NullMarked;
