DROP TRIGGER persons_deactivated;
CREATE TRIGGER persons_deactivated AFTER UPDATE OF deactivated_at ON persons WHEN NEW.deactivated_at IS NOT NULL
BEGIN DELETE FROM gathering_comers WHERE person_id = NEW.id; END;
