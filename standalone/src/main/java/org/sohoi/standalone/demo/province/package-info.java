/** The facts that the demo year starts from: the map, the associations, the report's figures. */
@NullMarked
package org.sohoi.standalone.demo.province;

import org.jspecify.annotations.NullMarked;
