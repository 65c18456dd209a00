-- Tokens of receptions, which see the guests of the day.
ALTER TABLE accesses DROP CONSTRAINT accesses_role_check;
ALTER TABLE accesses ADD CONSTRAINT accesses_role_check
    CHECK (role IN ('facility', 'admin', 'coordinator', 'reception'));
