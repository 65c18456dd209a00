-- So that no request and no job reads all of a table that grows: tests/trust/plans.rs explains each of their statements.

-- What jobs look for every few seconds or minutes.
CREATE INDEX stays_last_day ON stays (site_id, last_day, day);
CREATE INDEX stays_first_day ON stays (day, person_id, site_id);
CREATE INDEX days_day ON days (day DESC, site_id);
CREATE INDEX encounters_day ON encounters (day);
CREATE INDEX answers_age ON answers (answer, answered_at);
CREATE INDEX persons_unasked ON persons (id)
    WHERE consent IS NULL AND consent_asked_at IS NULL AND deactivated_at IS NULL;
CREATE INDEX persons_signed_out ON persons (signed_out_at) WHERE signed_out_at IS NOT NULL;
CREATE INDEX sessions_expiry ON sessions (expires_at);
CREATE INDEX sessions_use ON sessions (last_seen_at);
CREATE INDEX session_codes_expiry ON session_codes (expires_at);
CREATE INDEX desk_questions_age ON desk_questions (asked_at);
CREATE INDEX reports_state ON reports (state, changed_at);

-- What requests look for.
CREATE INDEX desk_closures_until ON desk_closures (until_at);
CREATE INDEX letters_sent ON letters (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX letters_failed ON letters (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX access_log_actor ON access_log (actor);

-- What refers to something that can be deleted: the database looks there each time.
CREATE INDEX persons_organisation ON persons (organisation_id);
CREATE INDEX stays_zone ON stays (zone_id);
CREATE INDEX draws_table ON draws (table_id);
CREATE INDEX encounters_zone ON encounters (zone_id);
CREATE INDEX encounters_table ON encounters (table_id);
CREATE INDEX bands_floor ON bands (floor_id);
CREATE INDEX bands_zone ON bands (zone_id);
