DROP TABLE calendar_feeds;
DROP TABLE gathering_comers;
DROP TABLE gatherings;
DELETE FROM letters WHERE kind IN ('gathering-moved', 'gathering-off');
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
    CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off', 'group-invitation'));
-- Tokens of those who announce gatherings open nothing before this.
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'host');
DELETE FROM accesses WHERE role = 'host';
ALTER TABLE accesses DROP CONSTRAINT accesses_role_check;
ALTER TABLE accesses ADD CONSTRAINT accesses_role_check
    CHECK (role IN ('facility', 'admin', 'coordinator', 'reception'));
