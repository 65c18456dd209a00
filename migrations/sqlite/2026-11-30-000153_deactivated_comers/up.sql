-- Whoever was deactivated means to come to nothing any more. The database sees to it, so that what admins use reaches no list of
-- who comes.
CREATE TRIGGER persons_deactivated AFTER UPDATE OF deactivated_at ON persons WHEN NEW.deactivated_at IS NOT NULL
BEGIN DELETE FROM gathering_comers WHERE person_id = NEW.id; END;
