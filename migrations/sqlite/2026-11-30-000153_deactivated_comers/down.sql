DROP TRIGGER persons_deactivated;
