/** Evidence bundles: reading them safely, and checking what is in them. */
@NullMarked
package org.sohoi.auditor.bundle;

import org.jspecify.annotations.NullMarked;
