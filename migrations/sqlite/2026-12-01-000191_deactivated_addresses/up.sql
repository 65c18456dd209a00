-- Whoever was deactivated means to come to nothing any more, and what programs read for them at secret addresses is read no longer:
-- not either once they are let in again, since whoever may have the address by then is nobody's wish. The database sees to it, so
-- that what admins use reaches neither.
DROP TRIGGER persons_deactivated;
CREATE TRIGGER persons_deactivated AFTER UPDATE OF deactivated_at ON persons WHEN NEW.deactivated_at IS NOT NULL
BEGIN
    DELETE FROM gathering_comers WHERE person_id = NEW.id;
    DELETE FROM calendar_feeds WHERE person_id = NEW.id;
    DELETE FROM story_feeds WHERE person_id = NEW.id;
END;
DELETE FROM calendar_feeds WHERE person_id IN (SELECT id FROM persons WHERE deactivated_at IS NOT NULL);
DELETE FROM story_feeds WHERE person_id IN (SELECT id FROM persons WHERE deactivated_at IS NOT NULL);
