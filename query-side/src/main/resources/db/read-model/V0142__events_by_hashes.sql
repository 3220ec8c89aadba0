-- Texts are found by their hashes: such an index takes half the room of one of texts, and half the time to make. Each is made
-- before the old one goes, so that questions are kept waiting for a moment only. A query side of before would go through the
-- whole table instead, and be slow.

CREATE INDEX event_entry_by_stream_hash ON event_entry (hashtextextended(stream, 0), position);
CREATE INDEX event_entry_by_type_hash ON event_entry (hashtextextended(type, 0), position);
CREATE INDEX event_entry_by_actor_hash ON event_entry (hashtextextended(actor, 0), position);
CREATE INDEX event_entry_by_correlation_hash ON event_entry (hashtextextended(correlation_id, 0), position);
CREATE INDEX event_entry_by_command_hash ON event_entry (hashtextextended(command_id, 0), position);

-- How rare each hash is, nobody knows yet.
ANALYZE event_entry;

DROP INDEX event_entry_by_stream, event_entry_by_type, event_entry_by_actor, event_entry_by_correlation,
           event_entry_by_command;
