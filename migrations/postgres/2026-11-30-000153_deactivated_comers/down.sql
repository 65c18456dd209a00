DROP TRIGGER persons_deactivated ON persons;
DROP FUNCTION stay_away;
