DROP TRIGGER zones_occupied;
DROP TRIGGER zones_occupied_delete;
CREATE TRIGGER zones_occupied BEFORE UPDATE OF floor_id, kind, name ON zones
WHEN (NEW.floor_id <> OLD.floor_id OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name)
    AND EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER zones_occupied_delete BEFORE DELETE ON zones
WHEN EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
