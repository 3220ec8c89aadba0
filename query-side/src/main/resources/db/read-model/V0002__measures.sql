-- What is measured, as additive deltas. Nothing here is ever updated or deleted: a correction adds the negation of what
-- its entry amounted to, and the new amounts, at its own position. What was known at position T is what has position <= T.

-- One series for each combination of what is counted, whose it is, and the dimensions that it is told apart by.
CREATE TABLE read_model.measure_series (
    id             integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series         text    NOT NULL,
    association_id uuid    NOT NULL,
    dimensions     jsonb   NOT NULL,
    first_position bigint  NOT NULL,
    UNIQUE (series, association_id, dimensions)
);

CREATE INDEX measure_series_by_association ON read_model.measure_series (association_id);

CREATE TABLE read_model.measure_delta (
    position     bigint  NOT NULL,
    ordinal      integer NOT NULL,
    series_id    integer NOT NULL,
    effective_on date    NOT NULL,
    amount       bigint  NOT NULL,
    entry_id     uuid,
    PRIMARY KEY (position, ordinal)
);

COMMENT ON COLUMN read_model.measure_delta.ordinal IS 'Tells apart the deltas of one event, from 0';
COMMENT ON COLUMN read_model.measure_delta.entry_id IS 'The entry that a correction would restate; none where nothing can';

-- Covers the sums: by series, up to a day, as known at a position.
CREATE INDEX measure_delta_sums ON read_model.measure_delta (series_id, effective_on, position) INCLUDE (amount);

CREATE INDEX measure_delta_by_entry ON read_model.measure_delta (entry_id) WHERE entry_id IS NOT NULL;

-- Associations that are no more: from ended_on on they have no members, no sponsors, nothing that is counted as there.
CREATE TABLE read_model.measure_ending (
    association_id uuid   NOT NULL PRIMARY KEY,
    ended_on       date   NOT NULL,
    position       bigint NOT NULL
);
