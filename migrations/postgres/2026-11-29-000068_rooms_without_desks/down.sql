DROP TRIGGER zones_occupied ON zones;
DROP TRIGGER zones_occupied_delete ON zones;
CREATE TRIGGER zones_occupied BEFORE UPDATE OF floor_id, kind, name ON zones FOR EACH ROW
WHEN (NEW.floor_id <> OLD.floor_id OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name)
EXECUTE FUNCTION refuse_occupied_zone();
CREATE TRIGGER zones_occupied_delete BEFORE DELETE ON zones FOR EACH ROW EXECUTE FUNCTION refuse_occupied_zone();
