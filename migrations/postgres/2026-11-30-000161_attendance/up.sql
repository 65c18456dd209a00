-- Who attended what. It is kept as stays are; whoever agreed to it met those who attended the same.
CREATE TABLE gathering_attendance (
    gathering_id BIGINT NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- Of the gathering, which cannot change once somebody can attend it.
    site_id BIGINT NOT NULL REFERENCES sites (id),
    day DATE NOT NULL,
    -- Kept while somebody attended there: without it a gathering in a private zone would be one elsewhere.
    zone_id BIGINT REFERENCES zones (id),
    began_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP NOT NULL,
    -- The second card under which they were there; none under the first.
    card_organisation TEXT,
    card_line TEXT,
    PRIMARY KEY (gathering_id, person_id)
);
CREATE INDEX gathering_attendance_person ON gathering_attendance (person_id);
CREATE INDEX gathering_attendance_day ON gathering_attendance (site_id, day);
CREATE INDEX gathering_attendance_zone ON gathering_attendance (zone_id);
CREATE INDEX gathering_attendance_first ON gathering_attendance (day);

ALTER TABLE encounters DROP CONSTRAINT encounters_level_check;
ALTER TABLE encounters ADD CONSTRAINT encounters_level_check CHECK (level IN ('table', 'cafe', 'zone', 'gathering'));
-- None of a gathering elsewhere.
ALTER TABLE encounters ALTER COLUMN zone_id DROP NOT NULL;
ALTER TABLE encounters ADD CONSTRAINT encounters_zone_check CHECK (zone_id IS NOT NULL OR level = 'gathering');
ALTER TABLE encounters ADD COLUMN gathering_id BIGINT REFERENCES gatherings (id) ON DELETE SET NULL;
CREATE INDEX encounters_gathering ON encounters (gathering_id);
