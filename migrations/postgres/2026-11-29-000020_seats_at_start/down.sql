DROP TRIGGER zones_occupied_delete ON zones;
DROP TRIGGER zones_occupied ON zones;
DROP TRIGGER tables_occupied_delete ON tables;
DROP TRIGGER tables_occupied ON tables;
DROP TRIGGER desks_occupied_delete ON desks;
DROP TRIGGER desks_occupied ON desks;
DROP FUNCTION refuse_occupied_zone();
DROP FUNCTION refuse_occupied_table();
DROP FUNCTION refuse_occupied_desk();
DROP TRIGGER stays_where ON stays;
DROP FUNCTION stay_keeps_place();
DROP INDEX stays_start;
CREATE INDEX stays_start ON stays (site_id, started_at, id, desk_id, person_id, unseen);
DROP INDEX stays_open_site;
CREATE INDEX stays_open_site ON stays (site_id, ends_by, desk_id, person_id, unseen, ended_at)
    WHERE ended_at IS NULL;
DROP INDEX stays_table;
ALTER TABLE stays DROP COLUMN table_id;
