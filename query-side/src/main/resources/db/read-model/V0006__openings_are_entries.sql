-- The opening of a roll can be corrected, so what it amounted to is an entry's, which goes by its association's id. Of
-- members, it is all that was entered as no entry's.
UPDATE read_model.measure_delta AS delta
   SET entry_id = opened.association_id
  FROM read_model.measure_series AS opened
 WHERE opened.id = delta.series_id AND opened.series = 'members' AND opened.breadth = 'OWN'
   AND delta.entry_id IS NULL AND delta.cause = 'ENTERED';
