-- Every state of every periodic report. Nothing here is ever updated or deleted.

CREATE TABLE read_model.report_fact (
    position       bigint      NOT NULL PRIMARY KEY,
    report_id      uuid        NOT NULL,
    association_id uuid        NOT NULL,
    effective_on   date        NOT NULL,
    status         text        NOT NULL,
    content        text,
    recorded_at    timestamptz NOT NULL
);

COMMENT ON COLUMN read_model.report_fact.content IS 'What the report says from this position on, as JSON; null where only its status changed';

CREATE INDEX report_fact_by_report ON read_model.report_fact (report_id, position);
