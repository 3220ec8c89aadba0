-- A merger is found under the association that goes on, too, and a sponsorship's end that is void by the day of its pledge.
-- Neither is told by the rows kept so far, so the projection begins again at the first position.

TRUNCATE event_entry;
UPDATE projection SET position = 0 WHERE name = 'events';
DELETE FROM token WHERE processor_name = 'events';

ALTER TABLE event_entry ADD COLUMN into_association_id uuid;

COMMENT ON COLUMN event_entry.into_association_id IS 'The association that carries on the work of the other';

CREATE INDEX event_entry_by_survivor ON event_entry (into_association_id, position) WHERE into_association_id IS NOT NULL;
