-- What pseudonyms of people are made with where the configuration names no key. Whoever has it can tell which registered
-- person a pseudonym stands for.

CREATE TABLE read_model.pseudonym_key (
    single boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (single),
    key    bytea   NOT NULL
);
