/**
 * The way in: strict JSON, callers, answers that can be repeated, and problems that help someone act. The features'
 * controllers build on {@link org.sohoi.command.api.Caller} and {@link org.sohoi.command.api.Writes}.
 */
@NullMarked
package org.sohoi.command.api;

import org.jspecify.annotations.NullMarked;
