-- A budget of answers that tell that somebody is at a desk, a table or in a room: all of it is back by this moment.
ALTER TABLE place_holds ADD COLUMN told_until TIMESTAMP;
