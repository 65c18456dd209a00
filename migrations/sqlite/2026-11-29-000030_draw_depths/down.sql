ALTER TABLE persons DROP COLUMN draw_number;
ALTER TABLE days DROP COLUMN pseudonym_key;
DROP TABLE draw_nodes;
DROP TABLE draw_leaves;
DROP TABLE draws;
DROP TABLE pseudonyms;

CREATE TABLE pseudonyms (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    person_id INTEGER REFERENCES persons (id),
    pseudonym TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT FALSE,
    UNIQUE (site_id, day, person_id),
    UNIQUE (site_id, day, pseudonym)
) STRICT;
CREATE INDEX pseudonyms_person ON pseudonyms (person_id);

CREATE TABLE draws (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    table_id INTEGER REFERENCES tables (id),
    record BLOB NOT NULL
) STRICT;
CREATE INDEX draws_day ON draws (site_id, day, at);
CREATE INDEX draws_table ON draws (table_id);
