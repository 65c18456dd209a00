DELETE FROM letters WHERE kind IN ('guest-invitation', 'guest-arrived', 'guest-called-off');
DELETE FROM refused_letters WHERE series = 'guest-arrivals';
ALTER TABLE refused_letters DROP CONSTRAINT refused_letters_series_check;
ALTER TABLE refused_letters ADD CONSTRAINT refused_letters_series_check
    CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions'));
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
    CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction'));
ALTER TABLE letters DROP COLUMN badge;
