DROP TABLE group_invitations;
DROP TABLE group_offers;
DROP TABLE group_members;
DROP TABLE groups;
DELETE FROM letters WHERE kind = 'group-invitation';
DELETE FROM refused_letters WHERE series = 'groups';
ALTER TABLE refused_letters DROP CONSTRAINT refused_letters_series_check;
ALTER TABLE refused_letters ADD CONSTRAINT refused_letters_series_check
    CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions', 'guest-arrivals'));
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
    CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off'));
