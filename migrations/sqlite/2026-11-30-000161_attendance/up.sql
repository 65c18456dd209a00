-- Who attended what. It is kept as stays are; whoever agreed to it met those who attended the same.
CREATE TABLE gathering_attendance (
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    -- Of the gathering, which cannot change once somebody can attend it.
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    -- Kept while somebody attended there: without it a gathering in a private zone would be one elsewhere.
    zone_id INTEGER REFERENCES zones (id),
    began_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    -- The second card under which they were there; none under the first.
    card_organisation TEXT,
    card_line TEXT,
    PRIMARY KEY (gathering_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_attendance_person ON gathering_attendance (person_id);
CREATE INDEX gathering_attendance_day ON gathering_attendance (site_id, day);
CREATE INDEX gathering_attendance_zone ON gathering_attendance (zone_id);
CREATE INDEX gathering_attendance_first ON gathering_attendance (day);

-- SQLite cannot change a CHECK: the table is made anew.
CREATE TABLE encounters_new (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    person_a INTEGER NOT NULL REFERENCES persons (id),
    person_b INTEGER NOT NULL REFERENCES persons (id),
    level TEXT NOT NULL CHECK (level IN ('table', 'cafe', 'zone', 'gathering')),
    seconds INTEGER NOT NULL CHECK (seconds > 0),
    -- None of a gathering elsewhere.
    zone_id INTEGER REFERENCES zones (id),
    table_id INTEGER REFERENCES tables (id),
    cards_a TEXT,
    cards_b TEXT,
    gathering_id INTEGER REFERENCES gatherings (id) ON DELETE SET NULL,
    PRIMARY KEY (site_id, day, person_a, person_b, level),
    CHECK (person_a < person_b),
    CHECK (zone_id IS NOT NULL OR level = 'gathering')
) STRICT;
INSERT INTO encounters_new (site_id, day, person_a, person_b, level, seconds, zone_id, table_id, cards_a, cards_b)
    SELECT site_id, day, person_a, person_b, level, seconds, zone_id, table_id, cards_a, cards_b FROM encounters;
DROP TABLE encounters;
ALTER TABLE encounters_new RENAME TO encounters;
CREATE INDEX encounters_a ON encounters (person_a, day);
CREATE INDEX encounters_b ON encounters (person_b, day);
CREATE INDEX encounters_day ON encounters (day);
CREATE INDEX encounters_zone ON encounters (zone_id);
CREATE INDEX encounters_table ON encounters (table_id);
CREATE INDEX encounters_gathering ON encounters (gathering_id);
