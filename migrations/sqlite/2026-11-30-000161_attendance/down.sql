CREATE TABLE encounters_old (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    person_a INTEGER NOT NULL REFERENCES persons (id),
    person_b INTEGER NOT NULL REFERENCES persons (id),
    level TEXT NOT NULL CHECK (level IN ('table', 'cafe', 'zone')),
    seconds INTEGER NOT NULL CHECK (seconds > 0),
    zone_id INTEGER NOT NULL REFERENCES zones (id),
    table_id INTEGER REFERENCES tables (id),
    cards_a TEXT,
    cards_b TEXT,
    PRIMARY KEY (site_id, day, person_a, person_b, level),
    CHECK (person_a < person_b)
) STRICT;
INSERT INTO encounters_old SELECT site_id, day, person_a, person_b, level, seconds, zone_id, table_id, cards_a, cards_b
    FROM encounters WHERE level <> 'gathering';
DROP TABLE encounters;
ALTER TABLE encounters_old RENAME TO encounters;
CREATE INDEX encounters_a ON encounters (person_a, day);
CREATE INDEX encounters_b ON encounters (person_b, day);
CREATE INDEX encounters_day ON encounters (day);
CREATE INDEX encounters_zone ON encounters (zone_id);
CREATE INDEX encounters_table ON encounters (table_id);
DROP TABLE gathering_attendance;
