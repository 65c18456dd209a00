-- A café or a private room may be renamed and moved whoever is in it, so that the answer does not reveal whether anybody
-- is. Stays refer to the room, not to its name or floor. A room in which anybody stayed cannot be deleted in any case.
DROP TRIGGER zones_occupied ON zones;
DROP TRIGGER zones_occupied_delete ON zones;
CREATE TRIGGER zones_occupied BEFORE UPDATE OF floor_id, kind, name ON zones FOR EACH ROW
WHEN (NEW.kind <> OLD.kind OR (OLD.kind = 'desks' AND (NEW.floor_id <> OLD.floor_id OR NEW.name <> OLD.name)))
EXECUTE FUNCTION refuse_occupied_zone();
CREATE TRIGGER zones_occupied_delete BEFORE DELETE ON zones FOR EACH ROW
WHEN (OLD.kind = 'desks') EXECUTE FUNCTION refuse_occupied_zone();
