/** The registry: which associations and units there are, and everything about them as of (D, T). */
@NullMarked
package org.sohoi.query.registry;

import org.jspecify.annotations.NullMarked;
