-- Whom the measures count is entered with them, by the same processor, which begins again at the first position.
TRUNCATE person_coverage, person_identity;
UPDATE projection SET position = 0 WHERE name = 'measures';
DELETE FROM token WHERE processor_name = 'measures';
