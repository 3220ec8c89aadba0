-- Texts are found by their hashes: such an index takes half the room, and half the time to make, which is most of what the
-- events of a rebuild take. Each is made before the old one goes, so that questions are kept waiting for a moment only. A
-- query side of before would look for the old ones: it has to be stopped.

CREATE INDEX event_entry_by_stream_hash ON event_entry (hashtextextended(stream, 0), position);
CREATE INDEX event_entry_by_type_hash ON event_entry (hashtextextended(type, 0), position);
CREATE INDEX event_entry_by_actor_hash ON event_entry (hashtextextended(actor, 0), position);
CREATE INDEX event_entry_by_correlation_hash ON event_entry (hashtextextended(correlation_id, 0), position);
CREATE INDEX event_entry_by_command_hash ON event_entry (hashtextextended(command_id, 0), position);

DROP INDEX event_entry_by_stream, event_entry_by_type, event_entry_by_actor, event_entry_by_correlation,
           event_entry_by_command;
