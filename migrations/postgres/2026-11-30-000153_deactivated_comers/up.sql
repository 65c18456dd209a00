-- Whoever was deactivated means to come to nothing any more. The database sees to it, so that what admins use reaches no list of
-- who comes.
CREATE FUNCTION stay_away() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM gathering_comers WHERE person_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER persons_deactivated AFTER UPDATE OF deactivated_at ON persons FOR EACH ROW
    WHEN (NEW.deactivated_at IS NOT NULL) EXECUTE FUNCTION stay_away();
