/** Sends the demo year through the command gateway: once, however often it is started or killed. */
@NullMarked
package org.sohoi.standalone.demo.loading;

import org.jspecify.annotations.NullMarked;
