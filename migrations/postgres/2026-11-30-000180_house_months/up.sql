-- The figures of the house's months, as they may be published: each for enough persons, and rounded. They are written once,
-- when the month is over; a hidden one has no value.
CREATE TABLE house_months (
    -- Its first day.
    month DATE NOT NULL,
    figure TEXT NOT NULL,
    value BIGINT CHECK (value > 0),
    PRIMARY KEY (month, figure)
);

-- What the days of a month come to of which the sources do not last until it is over. Nobody is in it, and it goes when the
-- figures of the month are written.
CREATE TABLE month_tallies (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    day DATE NOT NULL,
    figure TEXT NOT NULL CHECK (figure IN ('gatherings', 'attendance', 'guests')),
    number BIGINT NOT NULL CHECK (number > 0),
    -- How many there were, at any site, from the first of the month up to this day, as far as they were known then.
    persons BIGINT NOT NULL CHECK (persons > 0),
    PRIMARY KEY (site_id, day, figure)
);
CREATE INDEX month_tallies_day ON month_tallies (day);

-- How many were hired in a month, and how many of them through somebody of the house, as an admin entered it.
CREATE TABLE month_hires (
    -- Its first day.
    month DATE NOT NULL PRIMARY KEY,
    hires BIGINT NOT NULL CHECK (hires >= 0),
    through_us BIGINT NOT NULL CHECK (through_us BETWEEN 0 AND hires)
);

-- What came about in a month, what good was said of its digests, and which pairs first met in it.
CREATE INDEX introductions_accepted ON introductions (accepted_at) WHERE accepted_at IS NOT NULL;
CREATE INDEX acquaintances_first ON acquaintances (first_day);
CREATE INDEX digests_good ON digests (week) WHERE good IS NOT NULL;
