-- Facts of the registry. Nothing here is ever updated or deleted: what was known at position T is what has position <= T.

CREATE TABLE read_model.association_fact (
    position       bigint      NOT NULL,
    association_id uuid        NOT NULL,
    attribute      text        NOT NULL,
    effective_on   date        NOT NULL,
    value          text        NOT NULL,
    reference      text,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (position, association_id, attribute)
);

COMMENT ON TABLE read_model.association_fact IS
    'An attribute of an association has that value from effective_on, until a fact with a later (effective_on, position)';

CREATE TABLE read_model.unit_beginning (
    position    bigint NOT NULL,
    code        text   NOT NULL,
    name        text   NOT NULL,
    level       text   NOT NULL,
    parent_code text,
    valid_from  date,
    PRIMARY KEY (position, code)
);

COMMENT ON COLUMN read_model.unit_beginning.valid_from IS 'First day in force; null when that was before the ledger begins';

CREATE TABLE read_model.unit_ending (
    position       bigint NOT NULL,
    code           text   NOT NULL,
    ended_on       date   NOT NULL,
    successor_code text   NOT NULL,
    PRIMARY KEY (position, code)
);

COMMENT ON COLUMN read_model.unit_ending.successor_code IS 'Code of the unit, in force on ended_on, that it became part of';
