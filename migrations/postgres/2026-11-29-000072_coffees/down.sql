DELETE FROM letters WHERE kind IN ('coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request',
    'introduction-offer', 'introduction');
ALTER TABLE letters DROP COLUMN event;
ALTER TABLE letters DROP COLUMN reply_to;
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
    CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset'));
DROP TABLE refused_people;
DROP TABLE refused_letters;
DROP TABLE approaches;
DROP TABLE messages;
DROP TABLE coffee_moments;
DROP TABLE coffees;
