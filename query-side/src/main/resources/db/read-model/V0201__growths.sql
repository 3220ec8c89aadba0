-- Growths are in the catalogue. It may have the column already: it outlives the read model.

ALTER TABLE sohoi.measures ADD COLUMN IF NOT EXISTS growth_of text;

COMMENT ON COLUMN sohoi.measures.kind IS
  'STOCK: what there is at the end of a day. FLOW: what happens in a period. RATIO: one measure divided by another. GROWTH: what there is more than before, divided by what there was. DISTINCT_STOCK and DISTINCT_FLOW: likewise of different people, who do not add up';
COMMENT ON COLUMN sohoi.measures.ratio IS
  'Of a ratio, which no function here answers: the two measures to divide, where their dimensions have which values, and to how many places to round, half up. Null otherwise';
COMMENT ON COLUMN sohoi.measures.growth_of IS
  'Of a growth, which no function here answers: the measure to take at both dates, the increase to be divided by what there was, to 4 places, half up. Null otherwise';
