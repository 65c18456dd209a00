//! An office in which Quirijn, whose name is unique, left traces in every table.

use chrono::TimeDelta;
use serde_json::json;

use crate::serving::house::{
    PEOPLE, SITE, STAYS, add_access, arrive, office, set_up_factor, sign_in, take_up_role,
    two_hours,
};
use crate::serving::{Application, Client, House, close_day, import, queue_digests_of};
use crate::support::TestDatabase;
use crate::support::tables::{execute, person_number};

/// Monday at ten, site time; digests of the week before wait in the outbox.
pub const MONDAY_10: &str = "2026-11-23T09:00:00Z";
const TUESDAY_EVENING: &str = "2026-11-17T22:00:00Z";

pub const QUIRIJN: &str = "zebrafinch@marker.example";
/// What is Quirijn's and nobody else's.
pub const MARKS: [&str; 5] = ["zebrafinch", "Quirijn", "Okapi", "Wombatteam", "AXOLOTL-7"];

pub struct Office {
    pub application: Application,
    pub kiosk: Client,
    pub admin: Client,
    pub quirijn: Client,
    pub anna: Client,
}

/// people.csv: Anna and Bram agreed, as did Quirijn; Cleo was never asked.
pub fn people() -> String {
    format!(
        "{PEOPLE}anna@example.org,Anna Bos,Host,,en,B1,,2026-01-01\n\
         {QUIRIJN},Quirijn Okapi,Okapi Ltd,Wombatteam,en,AXOLOTL-7,,2026-01-01\n\
         bram@example.org,Bram Vos,Host,,en,B2,,2026-01-01\n\
         cleo@example.org,Cleo Mol,Host,,en,B3,,\n"
    )
}

/// Everybody at one table on Tuesday, for two hours; closed; with digests that wait until Tuesday.
pub fn furnish(database: &TestDatabase) -> House {
    let house = House::furnish(database, TUESDAY_EVENING, &office(1, 6), &people());
    let everybody = ["anna@example.org", "bram@example.org", "cleo@example.org", QUIRIJN];
    let seats = (1..).zip(everybody.map(str::to_owned));
    let stays = STAYS.to_owned() + &two_hours(SITE, "2026-11-17", seats);
    import(database, TUESDAY_EVENING, "stays", &stays);
    close_day(database, TUESDAY_EVENING, SITE, "2026-11-17");
    queue_digests(database);
    house
}

/// Puts the digests of the week into the outbox, to be sent the next day.
pub fn queue_digests(database: &TestDatabase) {
    queue_digests_of(database, MONDAY_10, "2026-W47");
    execute(
        database,
        "UPDATE letters SET next_attempt_at = '2026-11-24 09:00:00' WHERE kind = 'digest'",
    );
}

/// That Quirijn agreed to be reminded, and was in a letter.
fn leave_reminders(database: &TestDatabase, q: i64) {
    for statement in [
        format!(
            "INSERT INTO consciences (person_id, rhythm, weekday, first_day, last_day, energy_from)
             VALUES ({q}, 'weekly', 'mon', '2026-11-23', '2026-11-23', '2027-02-22')"
        ),
        format!(
            "INSERT INTO nudges (person_id, day, letter_id, asks, names_in_mail)
             SELECT person_id, '2026-11-23', letter_id, 'rhythm', TRUE FROM unasked_letters
             WHERE person_id = {q} ORDER BY week LIMIT 1"
        ),
    ] {
        execute(database, &statement);
    }
}

/// What Quirijn offers, and introductions in which they have each part.
fn leave_introductions(database: &TestDatabase, a: i64, q: i64, b: i64) {
    for statement in [
        format!(
            "INSERT INTO offers (person_id, place, kind, text, created_at, expires_at)
             VALUES ({q}, 1, 'offer', 'A talk on the zebrafinch', '2026-11-18 09:00:00', '2027-02-16 09:00:00')"
        ),
        format!(
            "INSERT INTO introductions (kind, owner_id, place, through_id, one_id, other_id, purpose, bring, line,
                 created_at, lapses_at, passed_on_at, offered_at)
             VALUES ('asked', {q}, 1, {b}, {q}, NULL, 'the zebrafinch', 'seeds', '', '2026-11-18 09:00:00',
                 '2026-12-02 09:00:00', NULL, NULL),
             ('asked', {a}, 1, {q}, {a}, {b}, 'a garden', 'tea', 'ask the zebrafinch', '2026-11-18 09:00:00',
                 '2026-12-02 09:00:00', '2026-11-19 09:00:00', '2026-11-19 09:00:00'),
             ('asked', {a}, 2, {b}, {a}, {q}, 'a garden', 'tea', 'you will like it', '2026-11-18 09:00:00',
                 '2026-12-02 09:00:00', '2026-11-19 09:00:00', '2026-11-19 09:00:00'),
             ('unasked', {b}, 1, {b}, {a}, {q}, '', '', 'you both like tea', '2026-11-18 09:00:00',
                 '2026-12-02 09:00:00', NULL, '2026-11-18 09:00:00')"
        ),
    ] {
        execute(database, &statement);
    }
}

/// A group of three that Quirijn started, with what each offers in it, and to which they invite; and one to which they are
/// invited.
fn leave_groups(database: &TestDatabase, a: i64, q: i64, b: i64) {
    execute(
        database,
        &format!(
            "INSERT INTO groups (id, code, name, line, founder_id) VALUES
                 (1, 'c1', 'Friends of the zebrafinch', 'Okapi and zebrafinch', {q});
             INSERT INTO groups (id, code, name, line, founder_id, lapses_at) VALUES
                 (2, 'c2', 'Tea', '', {a}, '2026-12-18 09:00:00');
             INSERT INTO group_members (group_id, person_id, since) VALUES
                 (1, {a}, '2026-11-01'), (1, {q}, '2026-11-01'), (1, {b}, '2026-11-01'), (2, {a}, '2026-11-01');
             INSERT INTO group_offers (group_id, person_id, place, kind, text, expires_at) VALUES
                 (1, {q}, 1, 'offer', 'Seeds for the zebrafinch', '2027-02-16 09:00:00'),
                 (1, {b}, 1, 'ask', 'Tea', '2027-02-16 09:00:00');
             INSERT INTO group_invitations (inviter_id, group_id, person_id, waits, answer, created_at) VALUES
                 ({q}, 1, {b}, (1 = 0), 'accept', '2026-11-18 09:00:00'),
                 ({a}, 2, {q}, (1 = 0), NULL, '2026-11-18 09:00:00')"
        ),
    );
}

/// That Quirijn means to come to something and attended it, and has a calendar.
fn leave_gatherings(database: &TestDatabase, q: i64) {
    execute(
        database,
        &format!(
            "INSERT INTO gatherings (id, code, kind, title, site_id, place, languages, begins_at, ends_at, uid, changed_at)
             SELECT 1, 'd1', 'debate', 'Tea', id, '', 'nl', '2026-12-18 09:00:00', '2026-12-18 10:00:00', 'd1',
                 '2026-11-18 09:00:00' FROM sites;
             INSERT INTO gathering_comers (gathering_id, person_id) VALUES (1, {q});
             INSERT INTO gathering_attendance (gathering_id, person_id, site_id, day, began_at, ended_at,
                 card_organisation)
             SELECT 1, {q}, site_id, '2026-11-19', begins_at, ends_at, 'Okapi Ltd' FROM gatherings;
             INSERT INTO debaters (gathering_id, person_id, side, first_side) VALUES (1, {q}, 'for', 'against');
             INSERT INTO debate_hands (gathering_id, number, handle, person_id, spoken, moved, side_spoken)
                 VALUES (1, 1, 'h', {q}, 0, (1 = 0), 0);
             INSERT INTO calendar_feeds (person_id, secret_hash, created_at) VALUES ({q}, 's', '2026-11-18 09:00:00')"
        ),
    );
}

/// What Quirijn tells, edits, knows and takes up.
fn leave_stories(database: &TestDatabase, a: i64, q: i64) {
    execute(
        database,
        &format!(
            "INSERT INTO editors (person_id) VALUES ({q});
             INSERT INTO stories (id, code, kind, title, text, language, teller_id, published_on) VALUES
                 (1, 's1', 'detour', 'Of the zebrafinch', 'An okapi', 'en', {q}, '2026-11-18'),
                 (2, 's2', 'detour', 'Of tea', 'Of tea', 'en', {a}, '2026-11-18');
             INSERT INTO story_words (rowid, words) VALUES (1, 'of the zebrafinch an okapi');
             INSERT INTO story_steps (story_id, place, progress, text, day) VALUES
                 (1, 1, 'tried', 'By the zebrafinch', '2026-11-18');
             INSERT INTO stories (id, code, kind, title, text, language, teller_mark, teller_sealed, editor_id) VALUES
                 (3, 's3', 'ran-into', 'Of cake', 'Of cake', 'en', 'none', '00', {q});
             INSERT INTO story_takers (story_id, person_id) VALUES (2, {q});
             INSERT INTO story_feeds (person_id, secret_hash, created_at) VALUES ({q}, 's', '2026-11-18 09:00:00');
             INSERT INTO story_knowers (story_id, person_id) VALUES (2, {q});
             INSERT INTO story_messages (story_id, person_id, day) VALUES (1, {a}, '2026-11-18'), (2, {q}, '2026-11-18');
             INSERT INTO story_nominations (person_id, other_id, line, waits, day) VALUES
                 ({q}, NULL, NULL, (1 = 0), '2026-11-18');
             INSERT INTO story_nominees (person_id, day) VALUES ({q}, '2026-11-18')"
        ),
    );
}

/// That Quirijn was a guest once, is invited again, and invites others.
fn leave_invitations(database: &TestDatabase, a: i64, q: i64) {
    execute(
        database,
        &format!(
            "INSERT INTO guests (person_id, organisation, last_day) VALUES ({q}, 'Okapi Ltd', '2026-11-24');
             INSERT INTO guests_met (person_id, last_day, guests) VALUES ({q}, '2026-11-02', 2);
             INSERT INTO unannounced_guests (person_id, site_id, day, kind, host, host_waits)
             SELECT {q}, id, '2026-11-23', 'client', 'Otto', (1 = 0) FROM sites;
             INSERT INTO invitations (host_id, person_id, address_hash, name, organisation, language, kind, place,
                 site_id, day, uid, created_at)
             SELECT {a}, {q}, 'one', 'A guest', '', 'en', 'client', 'cafe', id, '2026-11-24', 'u1',
                 '2026-11-18 09:00:00' FROM sites;
             INSERT INTO invitations (host_id, address_hash, name, organisation, language, kind, place, site_id, day,
                 uid, created_at)
             SELECT {q}, 'two', 'A friend of the zebrafinch', '', 'en', 'client', 'cafe', id, '2026-11-24', 'u2',
                 '2026-11-18 09:00:00' FROM sites"
        ),
    );
}

fn leave_pairs(database: &TestDatabase, a: i64, q: i64, b: i64) {
    for statement in [
        format!(
            "INSERT INTO encounters (site_id, day, person_a, person_b, level, seconds, zone_id)
             SELECT s.id, '2026-11-18', {q}, {b}, 'zone', 7260, z.id
             FROM sites s, zones z WHERE z.name = 'north'"
        ),
        format!(
            "UPDATE encounters SET cards_a = '{{\"register\":true,\"own\":[{{\"organisation\":\"Zebrafinch\"}}]}}'
             WHERE person_a = {q}"
        ),
        format!(
            "INSERT INTO acquaintances (person_a, person_b, first_day, last_day, times)
             VALUES ({a}, {q}, '2026-03-02', '2026-04-03', 3),
                 ({q}, {b}, '2026-03-02', '2026-03-03', 2)"
        ),
        format!(
            "INSERT INTO contacts (person_a, person_b, since, note_a)
             VALUES ({q}, {b}, '2026-03-02', 'likes the zebrafinch')"
        ),
    ] {
        execute(database, &statement);
    }
}

/// Traces of Quirijn in tables that no request writes at once.
fn leave_traces(database: &TestDatabase, a: i64, q: i64, b: i64) {
    assert!(a < q && q < b, "so that Quirijn stands on either side of pairs");
    leave_pairs(database, a, q, b);
    leave_reminders(database, q);
    leave_introductions(database, a, q, b);
    leave_groups(database, a, q, b);
    leave_gatherings(database, q);
    leave_stories(database, a, q);
    leave_invitations(database, a, q);
    for statement in [
        format!("INSERT INTO refused_letters (person_id, series) VALUES ({q}, 'messages')"),
        // Of somebody whom no letter names anyway.
        format!(
            "INSERT INTO refused_people (person_id, other_id)
             SELECT {q}, id FROM persons WHERE email = 'cleo@example.org'
             UNION ALL SELECT id, {q} FROM persons WHERE email = 'cleo@example.org'"
        ),
        format!(
            "INSERT INTO own_names (person_id, text, created_at)
             VALUES ({q}, 'Joseph of the Wombatteam', '2026-11-18 09:00:00')"
        ),
        format!(
            "INSERT INTO follow_ups (person_id, kind, other_id, due, line, created_at)
             VALUES ({q}, 'call', {a}, '2026-11-25', 'the zebrafinch', '2026-11-18 09:00:00'),
                 ({a}, 'call', {q}, '2026-11-25', 'Quirijn, of course', '2026-11-18 09:00:00')"
        ),
        format!(
            "INSERT INTO identities (issuer, subject, person_id, linked_at)
             VALUES ('https://id.example.org', 'zebrafinch-subject', {q}, '2026-11-23 09:00:00')"
        ),
        format!(
            "INSERT INTO desk_questions (stay_id, asked_by, asked_at, answer_by)
             SELECT id, {q}, '2026-11-23 09:00:00', '2026-11-23 09:15:00' FROM stays
             WHERE person_id = {a} AND ended_at IS NULL"
        ),
        format!(
            "INSERT INTO desk_questions (stay_id, asked_by, asked_at, answer_by, closed_at)
             SELECT id, {a}, '2026-11-23 09:00:00', '2026-11-23 09:15:00', '2026-11-23 09:01:00'
             FROM stays WHERE person_id = {q} AND ended_at IS NULL"
        ),
        format!(
            "INSERT INTO person_failures (person_id, guessed, standing, spent_until)
             VALUES ({q}, 'code', 'stranger', '2026-11-24 09:00:00')"
        ),
        format!(
            "INSERT INTO network_letters (person_id, network_hash, span, spent_until)
             VALUES ({q}, '00', 'letters-day', '2026-11-24 09:00:00')"
        ),
        format!("UPDATE persons SET role = 'admin' WHERE id = {q}"),
    ] {
        execute(database, &statement);
    }
}

impl Office {
    /// The office on Monday: Anna, Bram and Quirijn are in, and Quirijn has traces in every table.
    pub async fn lived_in(database: &TestDatabase) -> Self {
        let house = furnish(database);
        let admin_token = add_access(database, MONDAY_10, "admin");
        let application = Application::start(database, MONDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let admin = application.client().with_token(&admin_token);
        let [quirijn, anna] = [(); 2].map(|()| application.client());
        sign_in(&application, &quirijn, QUIRIJN).await;
        sign_in(&application, &anna, "anna@example.org").await;
        kiosk.kiosk_check_in("B2").await.with_status(201);
        execute(
            database,
            "INSERT INTO cards (person_id, organisation, line, weekdays)
             SELECT id, 'Zebrafinch Consult', 'for the Wombatteam', 1 FROM persons WHERE name LIKE 'Quirijn%'",
        );
        arrive(&kiosk, &quirijn.with_key("q"), &json!({})).await.with_status(201);
        let seated = arrive(&kiosk, &anna.with_key("a"), &json!({})).await.with_status(201);
        assert_eq!(seated.beside(), ["Bram", "Quirijn"]);

        let [q, a, b] = [QUIRIJN, "anna@example.org", "bram@example.org"]
            .map(|email| person_number(database, email));
        let talked = json!({ "answer": "talked", "week": "2026-W47" });
        for (who, other) in [(&anna, q), (&quirijn, a)] {
            let path = format!("/api/me/answers/{other}");
            who.send_json("PUT", &path, &talked).await.with_status(200);
        }
        leave_traces(database, a, q, b);
        let office = Self { application, kiosk, admin, quirijn, anna };
        office.admin.get("/api/admin/persons?search=zebra").await.with_status(200);
        // Quirijn has a role too, and looked at Anna.
        take_up_role(&office.application, &office.quirijn, &office.quirijn, QUIRIJN).await;
        set_up_factor(&office.quirijn).await;
        office.quirijn.get("/api/admin/persons?search=anna").await.with_status(200);
        office.quirijn.send_code(QUIRIJN).await.with_status(202);
        office.application.move_clock(TimeDelta::seconds(1));
        office
    }
}
