-- What is a draft again is in no circle any more: published once more, maybe with other words, it would be on screens that nobody put it on.
CREATE FUNCTION leave_circles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM circle_stories WHERE story_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER stories_taken_off AFTER UPDATE OF published_on ON stories FOR EACH ROW
    WHEN (NEW.published_on IS NULL) EXECUTE FUNCTION leave_circles();
DELETE FROM circle_stories WHERE story_id IN (SELECT id FROM stories WHERE published_on IS NULL);
