-- For tools that list tables and views but no functions: what is known now. Views stand on functions alone, as those alone
-- find tables that were replaced.

CREATE OR REPLACE VIEW sohoi.associations_now AS
  SELECT * FROM sohoi.associations_as_of();

COMMENT ON VIEW sohoi.associations_now IS 'Các hội hiện nay. Every association registered by today, as known now';

CREATE OR REPLACE VIEW sohoi.units_now AS
  SELECT * FROM sohoi.units_as_of();

COMMENT ON VIEW sohoi.units_now IS 'Các đơn vị hành chính hiện nay. The units in force today, as known now';

CREATE OR REPLACE VIEW sohoi.figures_now AS
  SELECT f.*, m.definition_vi, m.definition_en
    FROM sohoi.measures m
   CROSS JOIN LATERAL sohoi.measure_as_of(m.name) f
   WHERE m.kind IN ('STOCK', 'FLOW');

COMMENT ON VIEW sohoi.figures_now IS
  'Mọi chỉ tiêu đến hôm nay. Every sum as of today, as known now: stocks at the end of today, flows up to today';

CREATE OR REPLACE VIEW sohoi.figures_by_month AS
  SELECT f.*
    FROM sohoi.measures m
   CROSS JOIN (SELECT date_trunc('year', now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS begins) AS this_year
   CROSS JOIN LATERAL sohoi.measure_monthly(
         m.name, (this_year.begins - interval '2 years')::date, (this_year.begins + interval '1 year')::date) f
   WHERE m.kind IN ('STOCK', 'FLOW');

COMMENT ON VIEW sohoi.figures_by_month IS
  'Mọi chỉ tiêu theo tháng, năm nay và hai năm trước. Every sum month by month, this year and the two before, as known now';

CREATE OR REPLACE VIEW sohoi.figures_by_association_now AS
  SELECT m.name AS measure, m.unit, f.association, f.registration_number, f.name, f.level, f.field, f.province,
         f.district, f.commune, f.known_at, f.value
    FROM sohoi.measures m
   CROSS JOIN LATERAL sohoi.measure_by_association(m.name) f
   WHERE m.kind IN ('STOCK', 'FLOW');

COMMENT ON VIEW sohoi.figures_by_association_now IS
  'Mọi chỉ tiêu của từng hội đến hôm nay. Every sum of every association as of today, as known now';

DO $$ BEGIN PERFORM sohoi_inner.open_to_reader(); END $$;
