DELETE FROM refused_letters WHERE series = 'nominations';
ALTER TABLE refused_letters DROP CONSTRAINT refused_letters_series_check;
ALTER TABLE refused_letters ADD CONSTRAINT refused_letters_series_check
    CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions', 'guest-arrivals', 'groups'));
DROP TABLE story_nominees;
DROP TABLE story_nominations;
DROP TABLE story_messages;
ALTER TABLE story_steps DROP COLUMN by_taker;
ALTER TABLE stories DROP COLUMN takes_messages;
DELETE FROM letters WHERE kind IN ('story-message', 'story-nomination');
DROP INDEX letters_story;
ALTER TABLE letters DROP CONSTRAINT letters_story_check;
ALTER TABLE letters DROP COLUMN story_id;
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
    CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off', 'group-invitation',
        'gathering-moved', 'gathering-off'));
