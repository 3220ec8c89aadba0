package org.sohoi.command.api;

import java.time.Instant;

/** Where a command's events went. */
record Recorded(long position, Instant recordedAt, String stream, long version) {}
