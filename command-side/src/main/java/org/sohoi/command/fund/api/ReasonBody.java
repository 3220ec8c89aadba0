package org.sohoi.command.fund.api;

import org.sohoi.command.api.Line;

/** Why an entry is void, or books are opened again. */
record ReasonBody(@Line String reason) {}
