-- By what every event is found. What it says is in the ledger. Nothing here is ever updated or deleted.

CREATE TABLE read_model.event_entry (
    position       bigint  NOT NULL PRIMARY KEY,
    stream         text    NOT NULL,
    type           text    NOT NULL,
    actor          text,
    association_id uuid,
    entry_id       uuid,
    effective_on   date,
    correlation_id text,
    command_id     text,
    registry       boolean NOT NULL
);

COMMENT ON COLUMN read_model.event_entry.entry_id IS 'The donation, award, membership entry, sponsorship or report that it is about';
COMMENT ON COLUMN read_model.event_entry.registry IS 'Whether it is about the association itself';

CREATE INDEX event_entry_by_stream ON read_model.event_entry (stream, position);
CREATE INDEX event_entry_by_type ON read_model.event_entry (type, position);
CREATE INDEX event_entry_by_actor ON read_model.event_entry (actor, position);
CREATE INDEX event_entry_by_association ON read_model.event_entry (association_id, position);
CREATE INDEX event_entry_by_entry ON read_model.event_entry (entry_id, position) WHERE entry_id IS NOT NULL;
CREATE INDEX event_entry_by_correlation ON read_model.event_entry (correlation_id, position);
CREATE INDEX event_entry_by_command ON read_model.event_entry (command_id, position);
CREATE INDEX event_entry_of_registry ON read_model.event_entry (association_id, position) WHERE registry;
