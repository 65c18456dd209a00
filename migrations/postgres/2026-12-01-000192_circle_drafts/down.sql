DROP TRIGGER stories_taken_off ON stories;
DROP FUNCTION leave_circles;
