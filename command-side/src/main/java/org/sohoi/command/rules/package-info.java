/**
 * What it takes to say no: rules with sentences for names, and violations that say which rule, about what, what was
 * expected and what was found.
 */
@NullMarked
package org.sohoi.command.rules;

import org.jspecify.annotations.NullMarked;
