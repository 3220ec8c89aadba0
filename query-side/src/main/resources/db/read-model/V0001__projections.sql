-- How far each projection has come. Written in the same transaction as the projection's rows.

CREATE TABLE read_model.projection (
    name     text   NOT NULL PRIMARY KEY,
    position bigint NOT NULL
);

COMMENT ON COLUMN read_model.projection.position IS 'Every event up to this position has been handled; 0 before the first';

-- Axon's token store, for the same processors.
CREATE TABLE read_model.token (
    processor_name text        NOT NULL,
    segment        integer     NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

-- When the ledger recorded what: one row for each instant, with the first position recorded at it.
CREATE TABLE read_model.recorded (
    first_position bigint      NOT NULL PRIMARY KEY,
    recorded_at    timestamptz NOT NULL UNIQUE
);
