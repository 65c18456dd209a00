ALTER TABLE days DROP COLUMN site_name;
