-- How many places each floor and room had when its day began: the bands of that day go by these, whatever is changed
-- meanwhile, so that nobody can count people by moving where a band begins. Rooms by number alone: one that is
-- deleted stays in the sum of its floor.
CREATE TABLE band_places (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    zone_id INTEGER NOT NULL,
    floor_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    places INTEGER NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (site_id, zone_id)
) STRICT;
