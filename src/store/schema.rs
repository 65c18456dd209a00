//! The tables as diesel sees them; the same for both engines. Moments are UTC.

diesel::table! {
    organisations (id) {
        id -> BigInt,
        name -> Text,
        kind -> Text,
        factor_required -> Bool,
    }
}

diesel::table! {
    sites (id) {
        id -> BigInt,
        name -> Text,
        time_zone -> Text,
        opens -> Text,
        closes -> Text,
        policy -> Text,
        digest_hour -> BigInt,
        names_in_mail -> Bool,
        small_number -> BigInt,
        language -> Text,
        places_version -> BigInt,
        open_days -> BigInt,
        closing_day -> Nullable<Date>,
        closing_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    place_holds (site_id) {
        site_id -> BigInt,
        told_until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    closed_days (site_id, day) {
        site_id -> BigInt,
        day -> Date,
    }
}

diesel::table! {
    agreed_days (organisation_id, site_id) {
        organisation_id -> BigInt,
        site_id -> BigInt,
        weekdays -> BigInt,
        first_day -> Date,
        last_day -> Nullable<Date>,
    }
}

diesel::table! {
    floors (id) {
        id -> BigInt,
        site_id -> BigInt,
        name -> Text,
        entrance_x -> Nullable<Double>,
        entrance_y -> Nullable<Double>,
    }
}

diesel::table! {
    zones (id) {
        id -> BigInt,
        site_id -> BigInt,
        floor_id -> BigInt,
        name -> Text,
        kind -> Text,
        capacity -> Nullable<BigInt>,
        sticker -> Text,
    }
}

diesel::table! {
    tables (id) {
        id -> BigInt,
        site_id -> BigInt,
        zone_id -> BigInt,
        name -> Text,
    }
}

diesel::table! {
    desks (id) {
        id -> BigInt,
        site_id -> BigInt,
        table_id -> BigInt,
        name -> Text,
        x -> Nullable<Double>,
        y -> Nullable<Double>,
        features -> Text,
        sticker -> Text,
    }
}

diesel::table! {
    desk_closures (id) {
        id -> BigInt,
        desk_id -> BigInt,
        from_at -> Timestamp,
        until_at -> Nullable<Timestamp>,
        reason -> Text,
    }
}

diesel::table! {
    persons (id) {
        id -> BigInt,
        email -> Text,
        name -> Text,
        organisation_id -> Nullable<BigInt>,
        team -> Text,
        language -> Text,
        badge -> Nullable<Text>,
        badge_hash -> Nullable<Text>,
        badge_end -> Nullable<Text>,
        needs -> Text,
        consent -> Nullable<Bool>,
        visible_since -> Nullable<Date>,
        consent_at -> Nullable<Timestamp>,
        consent_asked_at -> Nullable<Timestamp>,
        digest -> Bool,
        role -> Nullable<Text>,
        deactivated_at -> Nullable<Timestamp>,
        known_since -> Nullable<Timestamp>,
        signed_out_at -> Nullable<Timestamp>,
        draw_number -> Nullable<Text>,
        given_email -> Nullable<Text>,
        signed_in -> Bool,
    }
}

diesel::table! {
    kiosks (id) {
        id -> BigInt,
        site_id -> BigInt,
        name -> Text,
        kind -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        last_seen_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    badge_readings (id) {
        id -> BigInt,
        person_id -> BigInt,
        kiosk_id -> BigInt,
        at -> Timestamp,
    }
}

diesel::table! {
    accesses (id) {
        id -> BigInt,
        name -> Text,
        role -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        last_seen_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
        organisation_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    access_sessions (id) {
        id -> BigInt,
        token_hash -> Text,
        access_id -> BigInt,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    tickets (id) {
        id -> BigInt,
        token_hash -> Text,
        site_id -> BigInt,
        kiosk_id -> BigInt,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        step -> BigInt,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        token_hash -> Text,
        person_id -> BigInt,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        expires_at -> Timestamp,
        role -> Nullable<Text>,
        device -> Text,
        proof -> Text,
    }
}

diesel::table! {
    session_codes (id) {
        id -> BigInt,
        person_id -> BigInt,
        code_hash -> Text,
        expires_at -> Timestamp,
        tries -> BigInt,
        browser_hash -> Text,
        letters -> BigInt,
        standing -> Text,
        network_hash -> Text,
        digits -> BigInt,
    }
}

diesel::table! {
    person_failures (person_id, guessed, standing) {
        person_id -> BigInt,
        guessed -> Text,
        standing -> Text,
        spent_until -> Timestamp,
    }
}

diesel::table! {
    second_factors (person_id) {
        person_id -> BigInt,
        seed -> Text,
        begun_at -> Nullable<Timestamp>,
        begun_in -> Nullable<BigInt>,
        confirmed_at -> Nullable<Timestamp>,
        last_step -> BigInt,
    }
}

diesel::table! {
    network_letters (person_id, network_hash, span) {
        person_id -> BigInt,
        network_hash -> Text,
        span -> Text,
        spent_until -> Timestamp,
    }
}

diesel::table! {
    recovery_codes (person_id, code_hash) {
        person_id -> BigInt,
        code_hash -> Text,
    }
}

diesel::table! {
    house_failures (standing) {
        standing -> Text,
        spent_until -> Timestamp,
    }
}

diesel::table! {
    idempotency_keys (scope, key) {
        scope -> Text,
        key -> Text,
        request_hash -> Text,
        created_at -> Timestamp,
        outcome -> Nullable<Text>,
        stay_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    stays (id) {
        id -> BigInt,
        person_id -> BigInt,
        site_id -> BigInt,
        zone_id -> BigInt,
        desk_id -> Nullable<BigInt>,
        table_id -> Nullable<BigInt>,
        day -> Date,
        last_day -> Date,
        started_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        ends_by -> Timestamp,
        limit_at -> Nullable<Timestamp>,
        unseen -> Bool,
        end_reason -> Nullable<Text>,
        card_organisation -> Nullable<Text>,
        card_line -> Nullable<Text>,
    }
}

diesel::table! {
    days (site_id, day) {
        site_id -> BigInt,
        day -> Date,
        seed -> Text,
        encounters_at -> Nullable<Timestamp>,
        closed_at -> Nullable<Timestamp>,
        root -> Nullable<Text>,
        figures_at -> Nullable<Timestamp>,
        folded_at -> Nullable<Timestamp>,
        forgotten_at -> Nullable<Timestamp>,
        pseudonym_key -> Nullable<Text>,
        site_name -> Nullable<Text>,
    }
}

diesel::table! {
    pseudonyms (site_id, day, pseudonym) {
        site_id -> BigInt,
        day -> Date,
        pseudonym -> Text,
        person_id -> BigInt,
        withdrawn -> Bool,
    }
}

diesel::table! {
    draws (site_id, day, leaf) {
        site_id -> BigInt,
        day -> Date,
        leaf -> Text,
        pseudonym -> Text,
        record -> Binary,
    }
}

diesel::table! {
    draw_leaves (site_id, day, position) {
        site_id -> BigInt,
        day -> Date,
        position -> BigInt,
        hash -> Text,
        blank -> Nullable<Text>,
    }
}

diesel::table! {
    draw_nodes (site_id, day, level, position) {
        site_id -> BigInt,
        day -> Date,
        level -> BigInt,
        position -> BigInt,
        hash -> Text,
    }
}

diesel::table! {
    encounters (site_id, day, person_a, person_b, level) {
        site_id -> BigInt,
        day -> Date,
        person_a -> BigInt,
        person_b -> BigInt,
        level -> Text,
        seconds -> BigInt,
        zone_id -> Nullable<BigInt>,
        table_id -> Nullable<BigInt>,
        gathering_id -> Nullable<BigInt>,
        cards_a -> Nullable<Text>,
        cards_b -> Nullable<Text>,
    }
}

diesel::table! {
    acquaintances (person_a, person_b) {
        person_a -> BigInt,
        person_b -> BigInt,
        first_day -> Date,
        last_day -> Date,
        last_table_day -> Nullable<Date>,
        times -> BigInt,
    }
}

diesel::table! {
    follow_ups (id) {
        id -> BigInt,
        person_id -> BigInt,
        kind -> Text,
        other_id -> Nullable<BigInt>,
        own_name_id -> Nullable<BigInt>,
        due -> Date,
        line -> Text,
        state -> Text,
        outcome -> Nullable<Text>,
        note -> Text,
        week -> Nullable<Date>,
        created_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    house_figures (site_id, day) {
        site_id -> BigInt,
        day -> Date,
        arrivals -> Text,
        pairs -> BigInt,
        new_pairs -> BigInt,
    }
}

diesel::table! {
    letters (id) {
        id -> BigInt,
        kind -> Text,
        person_id -> Nullable<BigInt>,
        to_address -> Text,
        to_name -> Text,
        language -> Text,
        message_id -> Text,
        subject -> Text,
        text_body -> Text,
        html_body -> Text,
        unsubscribe_url -> Nullable<Text>,
        created_at -> Timestamp,
        next_attempt_at -> Timestamp,
        attempts -> BigInt,
        lease -> Nullable<Text>,
        leased_until -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        failed_at -> Nullable<Timestamp>,
        failure -> Nullable<Text>,
        urgency -> BigInt,
        turn -> BigInt,
        asker -> Nullable<Text>,
        reply_to -> Nullable<Text>,
        event -> Nullable<Text>,
        badge -> Nullable<Text>,
        story_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    named_in_letters (letter_id, person_id) {
        letter_id -> BigInt,
        person_id -> BigInt,
    }
}

diesel::table! {
    digests (person_id, week) {
        person_id -> BigInt,
        week -> Date,
        letter_id -> BigInt,
        content -> Text,
        good -> Nullable<Text>,
        composed_at -> Timestamp,
        forgotten_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    answers (person_id, other_id) {
        person_id -> BigInt,
        other_id -> BigInt,
        answer -> Text,
        week -> Date,
        answered_at -> Timestamp,
    }
}

diesel::table! {
    outcome_counts (month, outcome) {
        month -> Date,
        outcome -> Text,
        number -> BigInt,
    }
}

diesel::table! {
    introductions (id) {
        id -> BigInt,
        kind -> Text,
        owner_id -> BigInt,
        place -> Nullable<BigInt>,
        through_id -> Nullable<BigInt>,
        one_id -> Nullable<BigInt>,
        other_id -> Nullable<BigInt>,
        purpose -> Text,
        bring -> Text,
        whom -> Text,
        line -> Text,
        created_at -> Timestamp,
        lapses_at -> Timestamp,
        left_at -> Nullable<Timestamp>,
        passed_on_at -> Nullable<Timestamp>,
        offered_at -> Nullable<Timestamp>,
        one_yes_at -> Nullable<Timestamp>,
        other_yes_at -> Nullable<Timestamp>,
        accepted_at -> Nullable<Timestamp>,
        taken_back_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    introduction_letters (letter_id) {
        letter_id -> BigInt,
        introduction_id -> BigInt,
    }
}

diesel::table! {
    cards (person_id) {
        person_id -> BigInt,
        organisation -> Text,
        line -> Nullable<Text>,
        weekdays -> BigInt,
    }
}

diesel::table! {
    offers (id) {
        id -> BigInt,
        person_id -> BigInt,
        place -> BigInt,
        kind -> Text,
        text -> Text,
        on_wall -> Bool,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    contacts (person_a, person_b) {
        person_a -> BigInt,
        person_b -> BigInt,
        since -> Date,
        note_a -> Text,
        note_b -> Text,
        suggested_a -> Nullable<Date>,
        suggested_b -> Nullable<Date>,
        rests_a -> Nullable<Date>,
        rests_b -> Nullable<Date>,
    }
}

diesel::table! {
    own_names (id) {
        id -> BigInt,
        person_id -> BigInt,
        text -> Text,
        created_at -> Timestamp,
        suggested -> Nullable<Date>,
        rests -> Nullable<Date>,
    }
}

diesel::table! {
    unasked_letters (person_id, week) {
        person_id -> BigInt,
        week -> Date,
        letter_id -> BigInt,
    }
}

diesel::table! {
    consciences (person_id) {
        person_id -> BigInt,
        rhythm -> Text,
        weekday -> Text,
        first_day -> Date,
        paused_until -> Nullable<Date>,
        last_day -> Nullable<Date>,
        unanswered -> BigInt,
        energy_from -> Date,
        silent -> Bool,
        before_rhythm -> Nullable<Text>,
        before_first_day -> Nullable<Date>,
        before_paused_until -> Nullable<Date>,
        before_silent -> Nullable<Bool>,
    }
}

diesel::table! {
    nudges (person_id, day) {
        person_id -> BigInt,
        day -> Date,
        letter_id -> BigInt,
        asks -> Text,
        names_in_mail -> Bool,
        further -> BigInt,
        answer -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        dormant_a -> Nullable<BigInt>,
        dormant_b -> Nullable<BigInt>,
        own_name_id -> Nullable<BigInt>,
        dormant_answer -> Nullable<Text>,
        made_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    nudged_follow_ups (person_id, day, item) {
        person_id -> BigInt,
        day -> Date,
        item -> BigInt,
        follow_up_id -> BigInt,
        due -> Date,
        line -> Text,
        answer -> Nullable<Text>,
    }
}

diesel::table! {
    bands (id) {
        id -> BigInt,
        site_id -> BigInt,
        at -> Timestamp,
        floor_id -> BigInt,
        zone_id -> Nullable<BigInt>,
        band -> Text,
    }
}

diesel::table! {
    band_places (site_id, zone_id) {
        site_id -> BigInt,
        zone_id -> BigInt,
        floor_id -> BigInt,
        kind -> Text,
        places -> BigInt,
        day -> Date,
    }
}

diesel::table! {
    jobs (name) {
        name -> Text,
        lease -> Nullable<Text>,
        leased_until -> Nullable<Timestamp>,
        last_run_at -> Nullable<Timestamp>,
        runs -> BigInt,
        failures -> BigInt,
    }
}

diesel::table! {
    access_log (id) {
        id -> BigInt,
        at -> Timestamp,
        actor -> Text,
        action -> Text,
        person_id -> Nullable<BigInt>,
        detail -> Text,
        reason -> Text,
    }
}

diesel::table! {
    desk_questions (id) {
        id -> BigInt,
        stay_id -> Nullable<BigInt>,
        asked_by -> Nullable<BigInt>,
        asked_at -> Timestamp,
        answer_by -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        letter_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    reports (id) {
        id -> BigInt,
        site_id -> BigInt,
        desk_id -> BigInt,
        kind -> Text,
        line -> Text,
        state -> Text,
        reported_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    floor_drawings (id) {
        id -> BigInt,
        floor_id -> BigInt,
        svg -> Text,
        x -> Double,
        y -> Double,
        width -> Double,
        height -> Double,
        uploaded_at -> Timestamp,
    }
}

diesel::table! {
    figure_places (id) {
        id -> BigInt,
        site_id -> BigInt,
        level -> Text,
        source_id -> Nullable<BigInt>,
        floor -> Nullable<Text>,
        zone -> Nullable<Text>,
        kind -> Nullable<Text>,
    }
}

diesel::table! {
    figures (place_id, day) {
        place_id -> BigInt,
        day -> Date,
        places -> BigInt,
        first_minute -> BigInt,
        persons -> Text,
        desks -> Text,
        guests -> Text,
    }
}

diesel::table! {
    figure_days (site_id, day) {
        site_id -> BigInt,
        day -> Date,
        small_number -> BigInt,
        arrivals -> Nullable<BigInt>,
        peak -> Nullable<BigInt>,
        stay_minutes -> Nullable<BigInt>,
    }
}

diesel::table! {
    house_months (month, figure) {
        month -> Date,
        figure -> Text,
        value -> Nullable<BigInt>,
    }
}

diesel::table! {
    month_tallies (site_id, day, figure) {
        site_id -> BigInt,
        day -> Date,
        figure -> Text,
        number -> BigInt,
        persons -> BigInt,
    }
}

diesel::table! {
    month_hires (month) {
        month -> Date,
        hires -> BigInt,
        through_us -> BigInt,
    }
}

diesel::table! {
    consents (id) {
        id -> BigInt,
        person_id -> BigInt,
        at -> Timestamp,
        visible -> Bool,
        way -> Text,
        text_version -> Text,
    }
}

diesel::table! {
    tombstones (hash) {
        hash -> Text,
        salt -> Text,
        erased_at -> Timestamp,
    }
}

diesel::table! {
    retention (site_id, what) {
        site_id -> BigInt,
        what -> Text,
        days -> BigInt,
        set_at -> Timestamp,
    }
}

diesel::table! {
    identities (issuer, subject) {
        issuer -> Text,
        subject -> Text,
        person_id -> BigInt,
        linked_at -> Timestamp,
    }
}

diesel::table! {
    provider_visits (state_hash) {
        state_hash -> Text,
        browser_hash -> Text,
        in_role -> Bool,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    editors (person_id) {
        person_id -> BigInt,
    }
}

diesel::table! {
    stories (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        title -> Text,
        text -> Text,
        language -> Text,
        teller_id -> Nullable<BigInt>,
        teller_mark -> Nullable<Text>,
        teller_sealed -> Nullable<Text>,
        editor_id -> Nullable<BigInt>,
        questions -> Text,
        published_on -> Nullable<Date>,
        progress -> Text,
        takes_messages -> Bool,
        version -> BigInt,
        edited -> Bool,
        news_on -> Nullable<Date>,
    }
}

diesel::table! {
    story_steps (story_id, place) {
        story_id -> BigInt,
        place -> BigInt,
        progress -> Text,
        text -> Text,
        day -> Date,
        by_taker -> Bool,
    }
}

diesel::table! {
    story_takers (story_id, person_id) {
        story_id -> BigInt,
        person_id -> BigInt,
    }
}

diesel::table! {
    story_knowers (story_id, person_id) {
        story_id -> BigInt,
        person_id -> BigInt,
    }
}

diesel::table! {
    story_messages (story_id, person_id) {
        story_id -> BigInt,
        person_id -> BigInt,
        day -> Date,
    }
}

diesel::table! {
    story_nominations (id) {
        id -> BigInt,
        person_id -> BigInt,
        other_id -> Nullable<BigInt>,
        line -> Nullable<Text>,
        waits -> Bool,
        day -> Date,
    }
}

diesel::table! {
    story_nominees (person_id) {
        person_id -> BigInt,
        day -> Date,
    }
}

diesel::table! {
    story_pictures (story_id, place) {
        story_id -> BigInt,
        place -> BigInt,
        description -> Text,
        width -> BigInt,
        height -> BigInt,
        large -> Binary,
        small -> Binary,
    }
}

diesel::table! {
    story_recordings (story_id, place) {
        story_id -> BigInt,
        place -> BigInt,
        kind -> Text,
        description -> Text,
        bytes -> BigInt,
    }
}

diesel::table! {
    story_recording_pieces (story_id, place, piece) {
        story_id -> BigInt,
        place -> BigInt,
        piece -> BigInt,
        data -> Binary,
    }
}

diesel::table! {
    story_feeds (person_id) {
        person_id -> BigInt,
        secret_hash -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    story_words (rowid) {
        rowid -> BigInt,
        words -> Text,
    }
}

diesel::joinable!(closed_days -> sites (site_id));
diesel::joinable!(agreed_days -> organisations (organisation_id));
diesel::joinable!(agreed_days -> sites (site_id));
diesel::joinable!(floors -> sites (site_id));
diesel::joinable!(zones -> sites (site_id));
diesel::joinable!(zones -> floors (floor_id));
diesel::joinable!(tables -> sites (site_id));
diesel::joinable!(tables -> zones (zone_id));
diesel::joinable!(desks -> sites (site_id));
diesel::joinable!(desks -> tables (table_id));
diesel::joinable!(desk_closures -> desks (desk_id));
diesel::joinable!(persons -> organisations (organisation_id));
diesel::joinable!(kiosks -> sites (site_id));
diesel::joinable!(badge_readings -> kiosks (kiosk_id));
diesel::joinable!(badge_readings -> persons (person_id));
diesel::joinable!(tickets -> sites (site_id));
diesel::joinable!(tickets -> kiosks (kiosk_id));
diesel::joinable!(accesses -> organisations (organisation_id));
diesel::joinable!(access_sessions -> accesses (access_id));
diesel::table! {
    person_imports (id) {
        id -> BigInt,
        begun_at -> Timestamp,
        lasts_until -> Timestamp,
    }
}

diesel::table! {
    person_import_rows (import_id, line) {
        import_id -> BigInt,
        line -> BigInt,
        is_new -> Bool,
        email -> Text,
        name -> Text,
        organisation -> Text,
        team -> Text,
        language -> Text,
        badge_hash -> Nullable<Text>,
        badge_end -> Nullable<Text>,
        needs -> Text,
        known_since -> Timestamp,
        draw_number -> Text,
        visible_since -> Nullable<Date>,
    }
}

diesel::joinable!(sessions -> persons (person_id));
diesel::joinable!(session_codes -> persons (person_id));
diesel::joinable!(second_factors -> persons (person_id));
diesel::joinable!(recovery_codes -> persons (person_id));
diesel::joinable!(network_letters -> persons (person_id));
diesel::joinable!(person_failures -> persons (person_id));
diesel::joinable!(stays -> persons (person_id));
diesel::joinable!(stays -> sites (site_id));
diesel::joinable!(stays -> zones (zone_id));
diesel::joinable!(stays -> desks (desk_id));
diesel::joinable!(days -> sites (site_id));
diesel::joinable!(pseudonyms -> sites (site_id));
diesel::joinable!(pseudonyms -> persons (person_id));
diesel::joinable!(draws -> sites (site_id));
diesel::joinable!(draw_leaves -> sites (site_id));
diesel::joinable!(draw_nodes -> sites (site_id));
diesel::joinable!(encounters -> sites (site_id));
diesel::joinable!(encounters -> zones (zone_id));
diesel::joinable!(encounters -> tables (table_id));
diesel::joinable!(house_figures -> sites (site_id));
diesel::joinable!(letters -> persons (person_id));
diesel::joinable!(digests -> persons (person_id));
diesel::joinable!(digests -> letters (letter_id));
diesel::joinable!(bands -> sites (site_id));
diesel::joinable!(bands -> floors (floor_id));
diesel::joinable!(bands -> zones (zone_id));
diesel::joinable!(desk_questions -> stays (stay_id));
diesel::joinable!(desk_questions -> letters (letter_id));
diesel::joinable!(reports -> sites (site_id));
diesel::joinable!(reports -> desks (desk_id));
diesel::joinable!(floor_drawings -> floors (floor_id));
diesel::joinable!(figure_places -> sites (site_id));
diesel::joinable!(figures -> figure_places (place_id));
diesel::joinable!(figure_days -> sites (site_id));
diesel::joinable!(month_tallies -> sites (site_id));
diesel::joinable!(access_log -> persons (person_id));
diesel::table! {
    coffees (id) {
        id -> BigInt,
        theirs_id -> Nullable<BigInt>,
        site_id -> BigInt,
        place -> Text,
        uid -> Text,
        sequence -> BigInt,
        answers_back -> Bool,
        at -> Nullable<Timestamp>,
        lapses_at -> Nullable<Timestamp>,
        makes_contacts -> Bool,
    }
}

diesel::table! {
    coffee_moments (coffee_id, at) {
        coffee_id -> BigInt,
        at -> Timestamp,
    }
}

diesel::table! {
    messages (follow_up_id) {
        follow_up_id -> BigInt,
        sent_at -> Timestamp,
        answered_at -> Nullable<Timestamp>,
        reply -> Nullable<Text>,
        makes_contacts -> Bool,
    }
}

diesel::table! {
    approaches (id) {
        id -> BigInt,
        follow_up_id -> BigInt,
        letter_id -> Nullable<BigInt>,
        at -> Timestamp,
    }
}

diesel::table! {
    refused_letters (person_id, series) {
        person_id -> BigInt,
        series -> Text,
    }
}

diesel::table! {
    refused_people (person_id, other_id) {
        person_id -> BigInt,
        other_id -> BigInt,
    }
}

diesel::table! {
    guests (person_id) {
        person_id -> BigInt,
        organisation -> Text,
        last_day -> Date,
    }
}

diesel::table! {
    invitations (id) {
        id -> BigInt,
        host_id -> BigInt,
        person_id -> Nullable<BigInt>,
        email -> Nullable<Text>,
        address_hash -> Text,
        name -> Text,
        organisation -> Text,
        language -> Text,
        kind -> Text,
        place -> Text,
        site_id -> BigInt,
        day -> Date,
        uid -> Text,
        badge_hash -> Nullable<Text>,
        created_at -> Timestamp,
        called_off_at -> Nullable<Timestamp>,
        arrived_at -> Nullable<Timestamp>,
        step -> Nullable<Text>,
        letter_id -> Nullable<BigInt>,
        unannounced -> Bool,
    }
}

diesel::table! {
    unannounced_guests (person_id) {
        person_id -> BigInt,
        site_id -> BigInt,
        day -> Date,
        kind -> Text,
        host -> Nullable<Text>,
        host_waits -> Bool,
        phone_hash -> Nullable<Text>,
    }
}

diesel::table! {
    refused_invitations (address_hash) {
        address_hash -> Text,
    }
}

diesel::table! {
    guests_met (person_id, last_day) {
        person_id -> BigInt,
        last_day -> Date,
        guests -> BigInt,
    }
}

diesel::table! {
    groups (id) {
        id -> BigInt,
        code -> Text,
        name -> Text,
        line -> Text,
        founder_id -> Nullable<BigInt>,
        lapses_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    group_members (group_id, person_id) {
        group_id -> BigInt,
        person_id -> BigInt,
        since -> Date,
    }
}

diesel::table! {
    group_offers (group_id, person_id, place) {
        group_id -> BigInt,
        person_id -> BigInt,
        place -> BigInt,
        kind -> Text,
        text -> Text,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    group_invitations (id) {
        id -> BigInt,
        inviter_id -> BigInt,
        group_id -> Nullable<BigInt>,
        person_id -> Nullable<BigInt>,
        email -> Nullable<Text>,
        waits -> Bool,
        answer -> Nullable<Text>,
        letter_id -> Nullable<BigInt>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    gatherings (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        title -> Text,
        site_id -> BigInt,
        zone_id -> Nullable<BigInt>,
        place -> Text,
        group_id -> Nullable<BigInt>,
        languages -> Text,
        begins_at -> Timestamp,
        ends_at -> Timestamp,
        uid -> Text,
        sequence -> BigInt,
        changed_at -> Timestamp,
        called_off_at -> Nullable<Timestamp>,
        done -> BigInt,
        changed_sides -> Nullable<BigInt>,
        sides_known -> Bool,
    }
}

diesel::table! {
    debaters (gathering_id, person_id) {
        gathering_id -> BigInt,
        person_id -> BigInt,
        side -> Nullable<Text>,
        first_side -> Nullable<Text>,
        hand -> Bool,
        spoken -> BigInt,
        stands_since -> BigInt,
    }
}

diesel::table! {
    debate_hands (gathering_id, number, handle) {
        gathering_id -> BigInt,
        number -> BigInt,
        handle -> Text,
        person_id -> Nullable<BigInt>,
        spoken -> BigInt,
        moved -> Bool,
        side_spoken -> BigInt,
        side -> Nullable<Text>,
        ends_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    speaker_draws (gathering_id, number) {
        gathering_id -> BigInt,
        number -> BigInt,
        day -> Date,
        pool -> Text,
        drawn -> Text,
        hash -> Text,
    }
}

diesel::table! {
    circle_stories (gathering_id, place) {
        gathering_id -> BigInt,
        place -> BigInt,
        story_id -> BigInt,
        question -> Nullable<Text>,
    }
}

diesel::table! {
    gathering_comers (gathering_id, person_id) {
        gathering_id -> BigInt,
        person_id -> BigInt,
    }
}

diesel::table! {
    gathering_attendance (gathering_id, person_id) {
        gathering_id -> BigInt,
        person_id -> BigInt,
        site_id -> BigInt,
        day -> Date,
        zone_id -> Nullable<BigInt>,
        began_at -> Timestamp,
        ended_at -> Timestamp,
        card_organisation -> Nullable<Text>,
        card_line -> Nullable<Text>,
    }
}

diesel::table! {
    vacancies (id) {
        id -> BigInt,
        title -> Text,
        line -> Text,
        link -> Text,
        put_up_on -> Date,
        told_in -> Nullable<Date>,
    }
}

diesel::table! {
    welcome_texts (language) {
        language -> Text,
        text -> Text,
    }
}

diesel::table! {
    calendar_feeds (person_id) {
        person_id -> BigInt,
        secret_hash -> Text,
        created_at -> Timestamp,
    }
}

diesel::joinable!(gathering_comers -> gatherings (gathering_id));
diesel::joinable!(gathering_comers -> persons (person_id));
diesel::joinable!(debaters -> gatherings (gathering_id));
diesel::joinable!(debaters -> persons (person_id));
diesel::joinable!(debate_hands -> gatherings (gathering_id));
diesel::joinable!(circle_stories -> gatherings (gathering_id));
diesel::joinable!(circle_stories -> stories (story_id));
diesel::joinable!(speaker_draws -> gatherings (gathering_id));
diesel::joinable!(gathering_attendance -> gatherings (gathering_id));
diesel::joinable!(gathering_attendance -> persons (person_id));
diesel::joinable!(gathering_attendance -> zones (zone_id));
diesel::joinable!(gatherings -> sites (site_id));
diesel::joinable!(gatherings -> zones (zone_id));
diesel::joinable!(gatherings -> groups (group_id));
diesel::joinable!(calendar_feeds -> persons (person_id));
diesel::joinable!(story_feeds -> persons (person_id));
diesel::joinable!(group_members -> groups (group_id));
diesel::joinable!(group_members -> persons (person_id));
diesel::joinable!(guests -> persons (person_id));
diesel::joinable!(invitations -> sites (site_id));
diesel::joinable!(unannounced_guests -> persons (person_id));
diesel::joinable!(unannounced_guests -> sites (site_id));
diesel::joinable!(messages -> follow_ups (follow_up_id));
diesel::joinable!(approaches -> follow_ups (follow_up_id));
diesel::joinable!(named_in_letters -> letters (letter_id));
diesel::joinable!(named_in_letters -> persons (person_id));
diesel::joinable!(consents -> persons (person_id));
diesel::joinable!(identities -> persons (person_id));
diesel::joinable!(introduction_letters -> introductions (introduction_id));
diesel::joinable!(introduction_letters -> letters (letter_id));
diesel::joinable!(offers -> persons (person_id));
diesel::joinable!(cards -> persons (person_id));
diesel::joinable!(retention -> sites (site_id));
diesel::joinable!(story_messages -> stories (story_id));

diesel::allow_tables_to_appear_in_same_query!(
    badge_readings,
    band_places,
    place_holds,
    organisations,
    agreed_days,
    sites,
    closed_days,
    floors,
    zones,
    tables,
    desks,
    desk_closures,
    persons,
    cards,
    kiosks,
    access_sessions,
    accesses,
    tickets,
    sessions,
    session_codes,
    person_failures,
    second_factors,
    network_letters,
    recovery_codes,
    house_failures,
    idempotency_keys,
    stays,
    days,
    pseudonyms,
    draws,
    draw_leaves,
    draw_nodes,
    encounters,
    acquaintances,
    house_figures,
    letters,
    named_in_letters,
    digests,
    answers,
    offers,
    introductions,
    outcome_counts,
    introduction_letters,
    contacts,
    own_names,
    consciences,
    unasked_letters,
    nudges,
    nudged_follow_ups,
    follow_ups,
    messages,
    approaches,
    bands,
    jobs,
    access_log,
    desk_questions,
    reports,
    floor_drawings,
    figure_places,
    figures,
    figure_days,
    house_months,
    month_tallies,
    month_hires,
    consents,
    tombstones,
    retention,
    identities,
    provider_visits,
    guests,
    invitations,
    unannounced_guests,
    guests_met,
    groups,
    group_members,
    group_offers,
    group_invitations,
    gatherings,
    gathering_comers,
    gathering_attendance,
    debaters,
    debate_hands,
    speaker_draws,
    circle_stories,
    calendar_feeds,
    vacancies,
    welcome_texts,
    editors,
    stories,
    story_steps,
    story_takers,
    story_knowers,
    story_messages,
    story_nominations,
    story_nominees,
    story_pictures,
    story_recordings,
    story_recording_pieces,
    story_feeds,
    story_words,
);
