-- Read models built again from the events beside the live ones, and compared with them. Reports are kept; the tables, in a
-- schema read_model_replay_<number> of their own, until they are dropped.

CREATE TABLE read_model.replay (
    id              uuid        NOT NULL PRIMARY KEY,
    number          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    up_to           bigint      NOT NULL,
    projections     text[]      NOT NULL,
    state           text        NOT NULL,
    requested_at    timestamptz NOT NULL,
    ended_at        timestamptz,
    position        bigint      NOT NULL DEFAULT 0,
    tables_compared integer     NOT NULL DEFAULT 0,
    differences     bigint,
    failure         text,
    cancelled       boolean     NOT NULL DEFAULT false,
    kept            boolean     NOT NULL DEFAULT true,
    report          text,
    report_sha256   text,
    signed          text
);

COMMENT ON COLUMN read_model.replay.position IS 'How far the events have been handled';
COMMENT ON COLUMN read_model.replay.cancelled IS 'Whoever runs it is to stop';
COMMENT ON COLUMN read_model.replay.kept IS 'Whether its tables are still there';
COMMENT ON COLUMN read_model.replay.report IS 'JSON, to the byte what report_sha256 is of';
COMMENT ON COLUMN read_model.replay.signed IS 'A signed note that names the report by its hash; null where there is no key';
