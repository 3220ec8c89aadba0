/**
 * API → command → aggregate → event: what may become an event. Each feature has a package with its commands, rules and
 * aggregate, and within it {@code api} with its controllers; {@code decision}, {@code rules} and {@code api} serve them
 * all.
 */
@NullMarked
package org.sohoi.command;

import org.jspecify.annotations.NullMarked;
