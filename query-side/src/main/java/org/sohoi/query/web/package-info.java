/** What the query side's APIs have in common: strict parameters, problem details, JSON and CSV. */
@NullMarked
package org.sohoi.query.web;

import org.jspecify.annotations.NullMarked;
