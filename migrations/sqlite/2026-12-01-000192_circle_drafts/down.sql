DROP TRIGGER stories_taken_off;
