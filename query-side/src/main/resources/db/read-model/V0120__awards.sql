-- Every statement of every scholarship and support. Nothing here is ever updated or deleted: an award as known at position
-- T is what the last statement of its entry with position <= T says.

CREATE TABLE read_model.award_fact (
    position       bigint      NOT NULL PRIMARY KEY,
    association_id uuid        NOT NULL,
    entry_id       uuid        NOT NULL,
    kind           text,
    effective_on   date,
    support_kind   text,
    category       text,
    people         integer,
    times          integer,
    value          bigint,
    beneficiaries  jsonb,
    recorded_at    timestamptz NOT NULL
);

COMMENT ON COLUMN read_model.award_fact.kind IS 'SCHOLARSHIP or SUPPORT; null, like all that describes an award, where the entry never was one';
COMMENT ON COLUMN read_model.award_fact.times IS 'Scholarships (suất) or acts of support (lượt)';
COMMENT ON COLUMN read_model.award_fact.value IS 'VND, cash and goods together';
COMMENT ON COLUMN read_model.award_fact.beneficiaries IS 'Ids of the registered people; empty where names are not kept';

CREATE INDEX award_fact_by_entry ON read_model.award_fact (association_id, entry_id, position);

-- The order in which awards are read.
CREATE INDEX award_fact_by_day ON read_model.award_fact (effective_on, position);
