package org.sohoi.eventstore.postgresql;

import java.time.Instant;

/** Where an event is recorded. */
record RecordedEvent(String id, long position, Instant recordedAt, String stream, long sequence) {}
