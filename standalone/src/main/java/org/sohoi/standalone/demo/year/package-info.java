/**
 * The synthetic year 2023 as a sequence of commands: pure and deterministic, made from the figures that it must add up
 * to. No entry in it is real, and no donor, sponsor or member stands for anybody.
 */
@NullMarked
package org.sohoi.standalone.demo.year;

import org.jspecify.annotations.NullMarked;
