ALTER TABLE refused_letters DROP CONSTRAINT refused_letters_series_check;
ALTER TABLE refused_letters ADD CONSTRAINT refused_letters_series_check
    CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions', 'guest-arrivals'));
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
    CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off'));
-- What the picture in it shows, until it is sent.
ALTER TABLE letters ADD COLUMN badge TEXT;
