-- On which days people of an organisation draw a desk at a site. Without a row, on every day.
CREATE TABLE agreed_days (
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    site_id BIGINT NOT NULL REFERENCES sites (id),
    -- 1 is Monday, 2 Tuesday, 4 Wednesday … 64 Sunday, added up.
    weekdays BIGINT NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    first_day DATE NOT NULL,
    -- The last day; none if the agreement has no end.
    last_day DATE CHECK (last_day >= first_day),
    PRIMARY KEY (organisation_id, site_id)
);

CREATE INDEX agreed_days_of_site ON agreed_days (site_id);
