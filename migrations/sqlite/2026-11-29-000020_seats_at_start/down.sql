DROP TRIGGER zones_occupied_delete;
DROP TRIGGER zones_occupied;
DROP TRIGGER tables_occupied_delete;
DROP TRIGGER tables_occupied;
DROP TRIGGER desks_occupied_delete;
DROP TRIGGER desks_occupied;
DROP TRIGGER stays_where;
DROP TRIGGER stays_seat;
DROP INDEX stays_start;
CREATE INDEX stays_start ON stays (site_id, started_at, id, desk_id, person_id, unseen);
DROP INDEX stays_open_site;
CREATE INDEX stays_open_site ON stays (site_id, ends_by, desk_id, person_id, unseen, ended_at)
    WHERE ended_at IS NULL;
DROP INDEX stays_table;
ALTER TABLE stays DROP COLUMN table_id;
