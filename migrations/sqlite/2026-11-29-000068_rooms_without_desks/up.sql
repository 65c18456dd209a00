-- A café or a private room may be renamed and moved whoever is in it, so that the answer does not reveal whether anybody
-- is. Stays refer to the room, not to its name or floor. A room in which anybody stayed cannot be deleted in any case.
DROP TRIGGER zones_occupied;
DROP TRIGGER zones_occupied_delete;
CREATE TRIGGER zones_occupied BEFORE UPDATE OF floor_id, kind, name ON zones
WHEN (NEW.kind <> OLD.kind OR (OLD.kind = 'desks' AND (NEW.floor_id <> OLD.floor_id OR NEW.name <> OLD.name)))
    AND EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER zones_occupied_delete BEFORE DELETE ON zones
WHEN OLD.kind = 'desks' AND EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
