-- Who is reached by what, for counts of different people. Nothing here is ever updated or deleted: a correction takes back
-- the rows of its entry, with change -1, and adds new ones. What was known at position T is what has position <= T and is
-- not taken back by then.

CREATE TABLE read_model.person_coverage (
    position       bigint   NOT NULL,
    ordinal        integer  NOT NULL,
    entry_id       uuid     NOT NULL,
    association_id uuid     NOT NULL,
    person_id      uuid     NOT NULL,
    way            text     NOT NULL,
    support_kind   text,
    category       text     NOT NULL,
    covered_from   date     NOT NULL,
    covered_until  date,
    change         smallint NOT NULL,
    PRIMARY KEY (position, ordinal)
);

COMMENT ON COLUMN read_model.person_coverage.person_id IS 'As the entry names them, whatever was merged since';
COMMENT ON COLUMN read_model.person_coverage.way IS 'SCHOLARSHIP, SUPPORT or SPONSORSHIP';
COMMENT ON COLUMN read_model.person_coverage.covered_until IS 'The first day after; null for open-ended';
COMMENT ON COLUMN read_model.person_coverage.change IS '1, or -1 where an earlier row is taken back';

CREATE INDEX person_coverage_by_person ON read_model.person_coverage (person_id);
CREATE INDEX person_coverage_by_entry ON read_model.person_coverage (entry_id);
CREATE INDEX person_coverage_by_association ON read_model.person_coverage (association_id);

-- Which identity is whose, from a position on.
CREATE TABLE read_model.person_identity (
    position     bigint NOT NULL PRIMARY KEY,
    absorbed_id  uuid   NOT NULL,
    surviving_id uuid
);

COMMENT ON COLUMN read_model.person_identity.surviving_id IS 'Null where a merge is reverted';

CREATE INDEX person_identity_by_absorbed ON read_model.person_identity (absorbed_id, position);

-- The same processor keeps them with the measures, from the first position on.
TRUNCATE read_model.measure_series, read_model.measure_delta, read_model.measure_ending, read_model.sum_node;
UPDATE read_model.projection SET position = 0 WHERE name = 'measures';
DELETE FROM read_model.token WHERE processor_name = 'measures';
