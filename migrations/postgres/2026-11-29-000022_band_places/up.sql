-- How many places each floor and room had when its day began: the bands of that day go by these, whatever is changed
-- meanwhile, so that nobody can count people by moving where a band begins. Rooms by number alone: one that is
-- deleted stays in the sum of its floor.
CREATE TABLE band_places (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    zone_id BIGINT NOT NULL,
    floor_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    places BIGINT NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (site_id, zone_id)
);
