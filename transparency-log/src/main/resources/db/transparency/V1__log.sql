-- The log is another account of the same events, kept apart from them on purpose: whoever changes one must find the other.

CREATE TABLE tile (
  level       smallint    NOT NULL,
  index       bigint      NOT NULL,
  hashes      bytea       NOT NULL,
  -- Of the last event of a tile of leaves: engines that keep no instant of a position have it made monotone from there.
  recorded_at timestamptz,
  PRIMARY KEY (level, index)
);
-- Hashes do not compress.
ALTER TABLE tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
COMMENT ON TABLE tile IS 'Full tiles (C2SP tlog-tiles, height 8), 256 hashes each; only ever added to';

-- One row.
CREATE TABLE frontier (
  singleton   boolean     NOT NULL PRIMARY KEY DEFAULT true CHECK (singleton),
  size        bigint      NOT NULL,
  edge        bytea       NOT NULL,
  recorded_at timestamptz NOT NULL
);
ALTER TABLE frontier ALTER COLUMN edge SET STORAGE EXTERNAL;
COMMENT ON COLUMN frontier.edge IS 'The hashes of the tiles that are not full, from the level of leaves up';

CREATE TABLE checkpoint (
  singleton boolean     NOT NULL PRIMARY KEY DEFAULT true CHECK (singleton),
  note      text        NOT NULL,
  signed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE checkpoint IS 'The last signed checkpoint, as it is published';

CREATE TABLE verifier_key (
  key        text        NOT NULL PRIMARY KEY,
  first_used timestamptz NOT NULL DEFAULT clock_timestamp(),
  number     bigint      GENERATED ALWAYS AS IDENTITY
);
COMMENT ON TABLE verifier_key IS 'Every key that has signed; checkpoints of earlier ones stay valid';

CREATE TABLE refusal (
  singleton boolean     NOT NULL PRIMARY KEY DEFAULT true CHECK (singleton),
  rule      text        NOT NULL,
  position  bigint      NOT NULL,
  expected  text        NOT NULL,
  found     text        NOT NULL,
  since     timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE refusal IS 'Why nothing is signed, when nothing is';
