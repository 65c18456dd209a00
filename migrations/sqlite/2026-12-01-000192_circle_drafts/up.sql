-- What is a draft again is in no circle any more: published once more, maybe with other words, it would be on screens that nobody put it on.
CREATE TRIGGER stories_taken_off AFTER UPDATE OF published_on ON stories WHEN NEW.published_on IS NULL
BEGIN DELETE FROM circle_stories WHERE story_id = NEW.id; END;
DELETE FROM circle_stories WHERE story_id IN (SELECT id FROM stories WHERE published_on IS NULL);
