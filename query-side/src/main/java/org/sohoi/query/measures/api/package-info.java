/** The questions about measures over HTTP: what may be asked for, and which answer it gets. */
@NullMarked
package org.sohoi.query.measures.api;

import org.jspecify.annotations.NullMarked;
