-- Coverage that lies at least in part within a period, for counts that no sum is kept for.
CREATE INDEX person_coverage_by_days ON read_model.person_coverage USING gist (daterange(covered_from, covered_until));
