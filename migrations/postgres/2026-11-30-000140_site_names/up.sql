-- What the site was called when the day was closed: the root of its draws is over that name too.
ALTER TABLE days ADD COLUMN site_name TEXT;
UPDATE days SET site_name = (SELECT name FROM sites WHERE sites.id = days.site_id) WHERE root IS NOT NULL;
