DROP TRIGGER sites_place_hold ON sites;
DROP FUNCTION add_place_hold();
DROP TABLE place_holds;
DROP TRIGGER sites_closing ON sites;
DROP FUNCTION end_stays_by_closing();
ALTER TABLE sites DROP COLUMN closing_at;
ALTER TABLE sites DROP COLUMN closing_day;
ALTER TABLE stays DROP COLUMN limit_at;
