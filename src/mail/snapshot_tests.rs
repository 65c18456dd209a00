//! Snapshots of all letters in both languages.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    CoffeeLetter, CoffeeNews, CoffeeProposalLetter, ConsentLetter, DigestLetter, DigestStory,
    FactorChange, FactorChangedLetter, GatheringLetter, GatheringNews, GatheringWas,
    GroupInvitationLetter, GuestArrivedLetter, GuestCalledOffLetter, GuestInvitationLetter,
    GuestSits, IntroductionLetter, IntroductionOfferLetter, IntroductionPart,
    IntroductionRequestLetter, InvitedAs, KioskAddedLetter, Links, MessageLetter, NominatedBy,
    NominationLetter, NudgeLetter, NudgeLine, NudgePart, NudgedName, Rendered, SignInCodeLetter,
    StillHereLetter, StoryMessageLetter,
};
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::connect::nudge::Asks;
use crate::domain::connect::offer::{OfferKind, Offered};
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::encounter::week::{AtTable, DayAtTable, InCafe};
use crate::domain::gathering::announcement::{GatheringKind, NextGathering};
use crate::domain::house::vacancy::Vacancy;
use crate::domain::identity::{OfferId, PersonId};
use crate::domain::language::Language;
use crate::domain::letter::digest::{DigestContent, Item, LongAgo};
use crate::domain::person::card::OwnCard;
use crate::domain::place::location::TableLocation;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::domain::story::talk::ReaderAnswer;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at_table(date: &str, floor: &str, zone: &str, table: &str) -> DayAtTable {
    let [floor, zone, table] = [floor, zone, table].map(str::to_owned);
    DayAtTable { date: day(date), place: TableLocation { floor, zone, table }, minutes: 90 }
}

fn item<T>(position: u16, name: &str, organisation: &str, shared: T) -> Item<T> {
    Item {
        item: position.into(),
        person: PersonId(position.into()),
        name: name.into(),
        organisation: organisation.into(),
        own_cards: Vec::new(),
        offers: Vec::new(),
        shared,
    }
}

/// Somebody who came under a second card.
fn under<T>(item: Item<T>, organisation: &str, line: Option<&str>) -> Item<T> {
    let line = line.map(str::to_owned);
    let card = OwnCard { organisation: organisation.into(), line };
    Item { own_cards: vec![card], ..item }
}

fn links() -> Links {
    Links::new("https://aanschuif.example.org/")
}

/// The tablemates of [`full_digest`].
fn tablemates() -> Vec<Item<AtTable>> {
    let mirjam = AtTable {
        days: vec![
            at_table("2026-11-17", "Begane grond", "Oudegracht", "Linde"),
            at_table("2026-11-19", "Begane grond", "Oudegracht", "Linde"),
        ],
        first: true,
        dormant_days: None,
    };
    let joost = AtTable {
        days: vec![
            at_table("2026-11-18", "1e verdieping", "Nieuwegracht", "Esdoorn"),
            at_table("2026-11-20", "Begane grond", "Oudegracht", "Vlier"),
        ],
        first: false,
        dormant_days: Some(63),
    };
    let fatma = AtTable {
        days: vec![at_table("2026-11-20", "Begane grond", "Oudegracht", "Vlier")],
        first: false,
        dormant_days: Some(4),
    };
    vec![
        item(0, "Mirjam de Wit", "Gemeente Utrecht", mirjam),
        under(item(1, "Joost Hendriks", "Rivierenland Advies", joost), "Bos & Zn.", Some("<hout>")),
        item(2, "Fatma Yılmaz", "", fatma),
    ]
}

/// What some of those in a digest bring and look for.
fn with_offers(content: DigestContent) -> (DigestContent, HashMap<OfferId, Offered>) {
    let offer =
        |id: i64, kind: OfferKind, text: &str| (OfferId(id), Offered { kind, text: text.into() });
    let offers = HashMap::from([
        offer(1, OfferKind::Offer, "Een vrije middag data-analyse"),
        offer(2, OfferKind::Ask, "Iemand die een aanbesteding heeft gedaan"),
        offer(3, OfferKind::Ask, "Een wandelmaatje <voor de lunch>"),
    ]);
    let of = [(0, vec![OfferId(1), OfferId(2)]), (3, vec![OfferId(3)])];
    let of = of.into_iter().map(|(person, offers)| (PersonId(person), offers)).collect();
    (content.with_offers(&of), offers)
}

pub(super) fn full_digest(language: Language) -> DigestLetter {
    let in_cafe = |date: &str| InCafe {
        date: day(date),
        zone: "Grand café".to_owned(),
        minutes: 20,
        gathering: None,
    };
    let at_debate = || InCafe {
        gathering: Some("Mag het <stiller>?".to_owned()),
        minutes: 45,
        ..in_cafe("2026-11-19")
    };
    let content = DigestContent {
        names_in_mail: true,
        names: tablemates(),
        others: 2,
        tablemates: 5,
        first_time: 1,
        cafe: vec![
            item(3, "Noor Bakker", "Stichting Morgen", in_cafe("2026-11-18")),
            item(4, "Thijs Smit", "", in_cafe("2026-11-18")),
            under(item(3, "Noor Bakker", "", in_cafe("2026-11-20")), "Atelier Noord", None),
            item(3, "Noor Bakker", "Stichting Morgen", at_debate()),
            item(6, "Yara <Kok>", "Host", at_debate()),
        ],
        cafe_count: 14,
        gathering_count: 12,
        story: Some("s5Yb2m".to_owned()),
        next: Some(NextGathering {
            kind: GatheringKind::CallHour,
            title: "Twintig minuten <bellen>".to_owned(),
            begins: "2026-11-26T14:00:00".parse().unwrap(),
            site: "HQ".to_owned(),
            place: "Grand café".to_owned(),
        }),
        vacancy: Some(Vacancy {
            title: "Data-analist <m/v/x>".to_owned(),
            line: "Je maakt cijfers die mensen verder helpen.".to_owned(),
            link: "https://werk.example.org/analist?bron=aanschuif&taal=nl".to_owned(),
        }),
        zone_count: 7,
        dormant: Some(item(
            5,
            "Ingrid Mulder",
            "Gemeente Utrecht",
            LongAgo { last_day: day("2026-08-27") },
        )),
    };
    let (content, offers) = with_offers(content);
    DigestLetter {
        language,
        reader: "Sanne van Dijk".into(),
        week: "2026-W47".parse().unwrap(),
        content,
        nudge: None,
        offers,
        story: Some(story()),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    }
}

fn story() -> DigestStory {
    DigestStory {
        code: "s5Yb2m".into(),
        title: "Het <formulier> in drie stappen".into(),
        told_by: Some("Fatma Yılmaz".into()),
        excerpt: "Elk jaar vulden we hetzelfde formulier in, & niemand wist nog waarom…".into(),
    }
}

fn small_digest(language: Language) -> DigestLetter {
    let mut letter = full_digest(language);
    letter.content.names.truncate(1);
    letter.content.tablemates = 1;
    letter.content.cafe.clear();
    (letter.content.cafe_count, letter.content.zone_count) = (0, 0);
    (letter.content.gathering_count, letter.content.next) = (0, None);
    (letter.content.dormant, letter.story) = (None, None);
    letter
}

fn cafe_digest(language: Language) -> DigestLetter {
    let mut letter = full_digest(language);
    letter.content.names.clear();
    letter.content.cafe.truncate(1);
    (letter.content.tablemates, letter.content.first_time) = (0, 0);
    (letter.content.cafe_count, letter.content.zone_count) = (0, 1);
    (letter.content.gathering_count, letter.content.next) = (0, None);
    (letter.content.dormant, letter.story) = (None, None);
    letter
}

fn numbers_only(language: Language) -> DigestLetter {
    let mut letter = full_digest(language);
    letter.content.names_in_mail = false;
    letter.story = letter.story.map(|story| DigestStory { told_by: None, ..story });
    letter
}

fn still_here(language: Language) -> Rendered {
    let letter = StillHereLetter {
        language,
        reader: "Sanne van Dijk".into(),
        desk: "L4".into(),
        table: "Linde".into(),
        floor: "1e verdieping".into(),
        answer_by: "14:05:00".parse().unwrap(),
        links: links(),
        token: "AAAAAAAAACo5rT9wKzB1".into(),
    };
    letter.render().unwrap()
}

fn consent(language: Language) -> Rendered {
    let letter = ConsentLetter {
        language,
        reader: "Sanne van Dijk".into(),
        links: links(),
        token: "cT7".into(),
    };
    letter.render().unwrap()
}

fn sign_in_code(language: Language) -> Rendered {
    let letter =
        SignInCodeLetter { language, reader: "Sanne van Dijk".into(), code: "482913".into() };
    letter.render().unwrap()
}

fn factor_changed(language: Language, change: FactorChange) -> Rendered {
    FactorChangedLetter { change, language, reader: "Sanne van Dijk".into() }.render().unwrap()
}

fn kiosk_added(language: Language) -> Rendered {
    let letter = KioskAddedLetter {
        language,
        reader: "Sanne van Dijk".into(),
        kiosk: "Ingang".into(),
        site: "Waterhuis".into(),
        at: day("2026-11-17").and_hms_opt(10, 5, 0).unwrap(),
    };
    letter.render().unwrap()
}

fn coffee_proposal(language: Language) -> Rendered {
    let moment = |day: &str, hour| {
        let local = self::day(day).and_hms_opt(hour, 30, 0).unwrap();
        local.and_local_timezone(chrono_tz::Europe::Amsterdam).unwrap()
    };
    let letter = CoffeeProposalLetter {
        language,
        reader: "Sanne van Dijk".into(),
        from: "Fatma Yılmaz".into(),
        organisation: "Gemeente Utrecht".into(),
        place: "Grand café, Waterhuis".into(),
        moments: vec![moment("2026-12-01", 10), moment("2026-12-02", 9), moment("2026-12-02", 14)],
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn coffee(language: Language, news: CoffeeNews, with: &str) -> Rendered {
    let letter = CoffeeLetter {
        language,
        reader: "Sanne van Dijk".into(),
        news,
        with: with.into(),
        place: "Grand café, Waterhuis".into(),
        at: day("2026-12-01").and_hms_opt(10, 30, 0).unwrap(),
        links: links(),
    };
    letter.render().unwrap()
}

fn invitation(
    language: Language,
    place: InvitedTo,
    invited: Option<(GuestKind, bool)>,
) -> GuestInvitationLetter {
    GuestInvitationLetter {
        language,
        reader: "Meral Aksoy".into(),
        host: "Sanne van Dijk".into(),
        organisation: "Waterwolf".into(),
        site: "Waterhuis".into(),
        day: day("2026-12-01"),
        hours: ("07:30".parse().unwrap(), "19:00".parse().unwrap()),
        place,
        invited: invited.map(|(kind, asks_consent)| InvitedAs {
            badge: "7KQ2MXPA9D".into(),
            shown_as: "Meral Aksoy".into(),
            asks_consent,
            organisation: "Waterschap <Rijnstreek>".into(),
            kind,
        }),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    }
}

fn guest_arrived(language: Language, guest: &str, unannounced: bool) -> Rendered {
    let letter = GuestArrivedLetter {
        language,
        reader: "Sanne van Dijk".into(),
        guest: guest.into(),
        organisation: if guest.is_empty() { String::new() } else { "Rijnstreek".into() },
        site: "Waterhuis".into(),
        at: day("2026-12-01").and_hms_opt(9, 52, 10).unwrap(),
        sits: Some(GuestSits {
            floor: "1e verdieping".into(),
            zone: "Voor".into(),
            at: Some(("D4".into(), "Iep".into())),
        }),
        unannounced,
        links: links(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn guest_letters(language: Language) -> [(&'static str, Rendered); 7] {
    let desk = |invited| invitation(language, InvitedTo::Desk, invited);
    let client = Some((GuestKind::Client, true));
    [
        ("guest_invited", desk(client).render().unwrap()),
        ("guest_invited_applicant", desk(Some((GuestKind::Applicant, true))).render().unwrap()),
        (
            "guest_invited_again",
            invitation(language, InvitedTo::Cafe, Some((GuestKind::Client, false)))
                .render()
                .unwrap(),
        ),
        ("guest_invited_known", invitation(language, InvitedTo::Cafe, None).render().unwrap()),
        ("guest_off", GuestCalledOffLetter { of: desk(None) }.render().unwrap()),
        ("guest_arrived", guest_arrived(language, "Meral Aksoy", false)),
        ("guest_unannounced", guest_arrived(language, "Meral Aksoy", true)),
    ]
}

fn group_invitation(language: Language) -> Rendered {
    let letter = GroupInvitationLetter {
        language,
        reader: "Sanne van Dijk".into(),
        from: "Fatma Yılmaz".into(),
        organisation: "Gemeente Utrecht".into(),
        name: "Voorlopers in de zorg".into(),
        line: "Wie in de zorg iets <anders> probeert, en wil horen wat werkt".into(),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn story_message(language: Language, answer: ReaderAnswer, unnamed: bool) -> Rendered {
    let letter = StoryMessageLetter {
        language,
        from: "Fatma Yılmaz".into(),
        organisation: "Gemeente Utrecht".into(),
        address: "fatma@example.org".into(),
        answer,
        title: "Drie stappen <in plaats van> elf pagina’s".into(),
        story: "Zk3v9xQ2pLm".into(),
        unnamed,
        text: "Wij liepen daar ook tegenaan.\n\nZal ik <meekijken>?".into(),
        links: links(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn nomination(language: Language, line: Option<&str>) -> Rendered {
    let letter = NominationLetter {
        language,
        reader: "Sanne van Dijk".into(),
        by: line.map(|line| NominatedBy {
            name: "Fatma Yılmaz".into(),
            organisation: "Gemeente Utrecht".into(),
            line: line.into(),
        }),
        links: links(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

/// Its time is new, its place is not.
fn was() -> GatheringWas {
    GatheringWas {
        place: "Grand café".into(),
        from: "2026-12-01T10:00:00".parse().unwrap(),
        until: "2026-12-01T10:45:00".parse().unwrap(),
    }
}

fn gathering(language: Language, news: GatheringNews) -> Rendered {
    let letter = GatheringLetter {
        language,
        reader: "Sanne van Dijk".into(),
        news,
        title: "Mag het <stiller>?".into(),
        site: "Waterhuis".into(),
        place: "Grand café".into(),
        from: "2026-12-01T15:00:00".parse().unwrap(),
        until: "2026-12-01T15:45:00".parse().unwrap(),
        links: links(),
    };
    letter.render().unwrap()
}

fn introduction_request(language: Language) -> Rendered {
    let letter = IntroductionRequestLetter {
        language,
        reader: "Sanne van Dijk".into(),
        from: "Fatma Yılmaz".into(),
        organisation: "Gemeente Utrecht".into(),
        purpose: "Een aanpak zoeken voor buurttuinen".into(),
        bring: "Drie jaar ervaring met bewonersgroepen, en een <lijst> met fondsen".into(),
        whom: "Iemand bij een woningcorporatie".into(),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn introduction_offer(language: Language, purpose: &str) -> Rendered {
    let bring = "Drie jaar ervaring met bewonersgroepen";
    let letter = IntroductionOfferLetter {
        language,
        reader: "Joost Hendriks".into(),
        through: "Sanne van Dijk".into(),
        about: "Fatma Yılmaz".into(),
        organisation: "Gemeente Utrecht".into(),
        purpose: purpose.into(),
        bring: if purpose.is_empty() { String::new() } else { bring.into() },
        line: "Jullie hebben meer gemeen dan je denkt.".into(),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn introduction(language: Language) -> Rendered {
    let part = |name: &str, organisation: &str, address: &str| IntroductionPart {
        name: name.into(),
        organisation: organisation.into(),
        address: address.into(),
    };
    let letter = IntroductionLetter {
        language,
        reader: "Fatma Yılmaz".into(),
        through: "Sanne van Dijk".into(),
        between: [
            part("Fatma Yılmaz", "Gemeente Utrecht", "fatma@example.org"),
            part("Joost Hendriks", "", "joost@example.org"),
        ],
        purpose: "Een aanpak zoeken voor buurttuinen".into(),
        bring: "Drie jaar ervaring met bewonersgroepen".into(),
        line: "Jullie hebben meer gemeen dan je denkt.".into(),
        links: links(),
    };
    letter.render().unwrap()
}

fn message(language: Language) -> Rendered {
    let letter = MessageLetter {
        language,
        reader: "Sanne van Dijk".into(),
        from: "Fatma Yılmaz".into(),
        organisation: String::new(),
        text: "Dag Sanne,\n\nDinsdag zaten we aan tafel Linde. Je vertelde over de buurttuin; \
               ik zou graag horen hoe jullie daar anderen bij kregen.\n\nFatma"
            .into(),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    };
    letter.render().unwrap()
}

fn nudge_part(asks: Asks) -> NudgePart {
    let line = |item, kind, name: &str, organisation: &str, due, text: &str| NudgeLine {
        item,
        kind,
        name: name.into(),
        organisation: organisation.into(),
        due: day(due),
        text: text.into(),
    };
    let asks_only = matches!(asks, Asks::Helps | Asks::Silent);
    let lines = vec![
        line(0, FollowUpKind::Coffee, "Fatma Yılmaz", "Gemeente Utrecht", "2026-12-01", ""),
        line(1, FollowUpKind::Call, "Joseph, e-learning in Twente", "", "2026-12-03", ""),
        line(2, FollowUpKind::Message, "Thijs Smit", "", "2026-12-04", "over de buurttuin"),
        line(3, FollowUpKind::Introduction, "Noor Bakker", "Stichting Morgen", "2026-12-09", ""),
        line(4, FollowUpKind::Other, "Mirjam de Wit", "", "2027-01-11", ""),
    ];
    NudgePart {
        asks,
        rhythm: if asks == Asks::Silent { Rhythm::Off } else { Rhythm::Fortnightly },
        names_in_mail: true,
        follow_ups: if asks_only { Vec::new() } else { lines },
        further: if asks_only { 0 } else { 3 },
        dormant: (!asks_only).then(|| NudgedName {
            name: "Ingrid Mulder".into(),
            organisation: "Gemeente Utrecht".into(),
            last_day: Some(day("2026-08-27")),
        }),
    }
}

fn nudge_letter(language: Language, part: NudgePart) -> NudgeLetter {
    NudgeLetter {
        language,
        reader: "Sanne van Dijk".into(),
        today: day("2026-12-02"),
        part,
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    }
}

fn nudge(language: Language, asks: Asks) -> Rendered {
    nudge_letter(language, nudge_part(asks)).render().unwrap()
}

fn dormant_nudge(language: Language) -> Rendered {
    let name = NudgedName {
        name: "Joseph, e-learning in Twente".into(),
        organisation: String::new(),
        last_day: None,
    };
    let dormant = Some(name);
    let part = NudgePart { follow_ups: vec![], further: 0, dormant, ..nudge_part(Asks::Rhythm) };
    nudge_letter(language, part).render().unwrap()
}

fn unnamed_nudge(language: Language) -> Rendered {
    let part = NudgePart { names_in_mail: false, dormant: None, ..nudge_part(Asks::Rhythm) };
    nudge_letter(language, part).render().unwrap()
}

fn digest_with_nudge(language: Language) -> Rendered {
    let mut part = nudge_part(Asks::Rhythm);
    part.follow_ups.truncate(1);
    (part.further, part.rhythm) = (0, Rhythm::Weekly);
    DigestLetter { nudge: Some(part), ..small_digest(language) }.render().unwrap()
}

pub(super) fn all() -> Vec<(String, Rendered)> {
    let mut letters = Vec::new();
    for language in [Language::Nl, Language::En] {
        for (name, rendered) in [
            ("digest", full_digest(language).render().unwrap()),
            ("digest_small", small_digest(language).render().unwrap()),
            ("digest_cafe", cafe_digest(language).render().unwrap()),
            ("digest_numbers", numbers_only(language).render().unwrap()),
            ("consent", consent(language)),
            ("still_here", still_here(language)),
            ("factor_reset", factor_changed(language, FactorChange::Reset)),
            ("factor_set_up", factor_changed(language, FactorChange::SetUp)),
            ("factor_removed", factor_changed(language, FactorChange::Removed)),
            ("kiosk_added", kiosk_added(language)),
            ("sign_in_code", sign_in_code(language)),
            ("coffee_proposal", coffee_proposal(language)),
            ("coffee_planned", coffee(language, CoffeeNews::Planned, "Fatma Yılmaz")),
            ("coffee_moved", coffee(language, CoffeeNews::Moved, "Fatma Yılmaz")),
            ("coffee_moved_by_other", coffee(language, CoffeeNews::MovedByOther, "Fatma Yılmaz")),
            ("coffee_off", coffee(language, CoffeeNews::CalledOff, "Fatma Yılmaz")),
            ("coffee_off_unnamed", coffee(language, CoffeeNews::CalledOff, "")),
            ("message", message(language)),
            ("nudge", nudge(language, Asks::Energy)),
            ("nudge_helps", nudge(language, Asks::Helps)),
            ("nudge_silent", nudge(language, Asks::Silent)),
            ("nudge_dormant", dormant_nudge(language)),
            ("nudge_numbers", unnamed_nudge(language)),
            ("digest_nudge", digest_with_nudge(language)),
            ("introduction_request", introduction_request(language)),
            (
                "introduction_offer",
                introduction_offer(language, "Een aanpak zoeken voor buurttuinen"),
            ),
            ("introduction_offer_unasked", introduction_offer(language, "")),
            ("introduction", introduction(language)),
            ("group_invitation", group_invitation(language)),
            ("story_message", story_message(language, ReaderAnswer::CanHelp, false)),
            ("story_message_unnamed", story_message(language, ReaderAnswer::HearMore, true)),
            ("nomination", nomination(language, None)),
            ("nomination_named", nomination(language, Some("Dat formulier <dat> jij maakte"))),
            ("gathering_moved", gathering(language, GatheringNews::Moved(was()))),
            ("gathering_off", gathering(language, GatheringNews::Off)),
        ]
        .into_iter()
        .chain(guest_letters(language))
        {
            letters.push((format!("{name}_{}", language.as_str()), rendered));
        }
    }
    letters
}

#[test]
fn letters_read_as_written_down() {
    for (name, Rendered { subject, text, html }) in all() {
        insta::assert_snapshot!(format!("{name}_text"), format!("{subject}\n\n{text}"));
        insta::assert_snapshot!(format!("{name}_html"), html);
        // For viewing them in a browser.
        if let Ok(folder) = std::env::var("LETTERS_TO") {
            std::fs::write(format!("{folder}/{name}.html"), html).unwrap();
        }
    }
}

#[test]
fn text_is_at_most_72_columns_wide_save_for_links() {
    for (name, letter) in all() {
        for line in letter.text.lines() {
            assert!(line.chars().count() <= 72 || line.contains("https://"), "{name}: {line}");
        }
    }
}

#[test]
fn a_letter_loads_nothing_from_anywhere() {
    for (name, letter) in all() {
        // The picture of a badge comes with its letter.
        let badges = if name.starts_with("guest_invited") { 1 } else { 0 };
        assert!(letter.html.matches("<img src=\"cid:badge\"").count() <= badges, "{name}");
        let html = letter.html.replace("<img src=\"cid:badge\"", "");
        for word in ["<img", "src=", "url(", "@import", "<script", "<link"] {
            assert!(!html.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn a_letter_never_says_that_people_met_or_talked() {
    for (name, letter) in all() {
        let subject_asks = ["Wie heb je ontmoet?", "Who did you meet?"];
        let text = subject_asks.iter().fold(letter.text, |text, asks| text.replace(asks, ""));
        for word in ["ontmoet", "je sprak met", "you met", "you talked"] {
            assert!(!text.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn without_names_in_mail_no_name_and_no_answer_link_is_in_the_letter() {
    for letter in [Language::Nl, Language::En]
        .map(|language| [numbers_only(language).render().unwrap(), unnamed_nudge(language)])
        .concat()
    {
        for part in [&letter.subject, &letter.text, &letter.html] {
            for word in [
                "buurttuin",
                "Fatma",
                "todo=",
                "Mirjam",
                "Joost",
                "Noor",
                "Ingrid",
                "Linde",
                "Gemeente",
                "item=",
            ] {
                assert!(!part.contains(word), "{word}");
            }
        }
        assert!(letter.text.contains("https://aanschuif.example.org/me\n"));
    }
}

#[test]
fn a_preview_tells_two_of_one_first_name_apart() {
    let mut letter = full_digest(Language::En);
    letter.content.names[0].name = "Joost de Wit".into();
    let letter = letter.render().unwrap();
    assert!(letter.html.contains(": Joost W., Joost H. and Fatma<"), "{}", letter.html);
}

#[test]
fn what_people_call_themselves_is_text_and_never_markup() {
    let mut letter = small_digest(Language::Nl);
    letter.content.names[0].name = "<b>Eve</b>\r\n& \u{202e}co".into();
    letter.content.names[0].organisation = "\"><script>".into();
    let letter = letter.render().unwrap();
    assert!(!letter.html.contains("<b>") && !letter.html.contains("<script>"));
    assert!(letter.text.contains("* <b>Eve</b> & co (\"><script>)"), "{}", letter.text);
}

#[test]
fn a_name_is_no_encoded_word_of_a_subject() {
    assert_eq!(super::letter::subject("=?utf-8?q?evil?= is here"), "= ?utf-8?q?evil?= is here");
}

#[test]
fn a_slash_in_a_name_of_a_place_is_part_of_that_name() {
    let mut letter = small_digest(Language::En);
    let place = at_table("2026-11-17", "Noord/Zuid", "1/2", "Eik/Linde/3");
    letter.content.names[0].shared.days = vec![place];
    let letter = letter.render().unwrap();
    for part in [&letter.text, &letter.html] {
        assert!(part.contains("Eik/Linde/3") && part.contains("1/2, Noord/Zuid"), "{part}");
    }
}
