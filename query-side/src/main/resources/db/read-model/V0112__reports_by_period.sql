-- Reports are listed by their periods, a page at a time, and counted by what they claim, without reading what they say.
ALTER TABLE report_fact
    ADD COLUMN period_from date,
    ADD COLUMN period_to date,
    ADD COLUMN claims integer;

UPDATE report_fact
   SET period_from = CAST(content::jsonb ->> 'from' AS date),
       period_to = CAST(content::jsonb ->> 'to' AS date),
       claims = jsonb_array_length(content::jsonb -> 'figures')
 WHERE content IS NOT NULL;

-- A query side of before would write reports that are in no period, and never listed: it fails instead, and has to be stopped.
-- So does a rebuild that it has begun, which would put its table in the place of this one.
ALTER TABLE report_fact ADD CONSTRAINT report_fact_has_its_period CHECK (
    num_nulls(content, period_from, period_to, claims) IN (0, 4));
DROP SCHEMA IF EXISTS read_model_fresh CASCADE;

COMMENT ON COLUMN report_fact.period_from IS 'The first day of the period; null where the content is';
COMMENT ON COLUMN report_fact.period_to IS 'The first day after the period; null where the content is';
COMMENT ON COLUMN report_fact.claims IS 'How many figures the content has; null where there is none';

-- The order in which reports are listed.
CREATE INDEX report_fact_by_period
    ON report_fact (period_from, period_to, association_id, report_id, position)
    INCLUDE (claims)
    WHERE content IS NOT NULL;
