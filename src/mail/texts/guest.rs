//! Words of the letters about guests.

use chrono::{NaiveDate, NaiveDateTime};

use super::Texts;
use crate::domain::calendar::MinuteOfDay;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};

fn with_organisation(name: &str, organisation: &str) -> String {
    match (name, organisation) {
        (one, "") | ("", one) => one.to_owned(),
        _ => format!("{name} ({organisation})"),
    }
}

impl Texts {
    pub(in crate::mail) fn guest_subject(self, host: &str, day: NaiveDate) -> String {
        let day = self.date(day);
        if host.is_empty() {
            return self.pick(
                format!("Je bent uitgenodigd voor {day}"),
                format!("You are invited for {day}"),
            );
        }
        self.pick(
            format!("{host} nodigt je uit voor {day}"),
            format!("{host} invites you for {day}"),
        )
    }

    pub(in crate::mail) fn guest_what(
        self,
        host: &str,
        organisation: &str,
        day: NaiveDate,
    ) -> String {
        let (host, day) = (with_organisation(host, organisation), self.date(day));
        if host.is_empty() {
            return self.pick(
                format!("Je wordt verwacht op {day}."),
                format!("You are expected on {day}."),
            );
        }
        self.pick(format!("{host} verwacht je op {day}."), format!("{host} expects you on {day}."))
    }

    pub(in crate::mail) fn guest_where(self, site: &str, place: InvitedTo) -> String {
        match place {
            InvitedTo::Cafe => self.pick(
                format!("Waar: {site}, in het grand café."),
                format!("Where: {site}, in the grand café."),
            ),
            InvitedTo::Desk => self.pick(
                format!("Waar: {site}, op een plek tussen de anderen."),
                format!("Where: {site}, at a desk among the others."),
            ),
        }
    }

    pub(in crate::mail) fn guest_hours(self, opens: MinuteOfDay, closes: MinuteOfDay) -> String {
        self.pick(
            format!("Open van {opens} tot {closes}."),
            format!("Open from {opens} to {closes}."),
        )
    }

    pub(in crate::mail) fn guest_how(
        self,
        by_badge: bool,
        place: InvitedTo,
        day: NaiveDate,
    ) -> String {
        if !by_badge {
            return self
                .pick(
                    "Je komt binnen zoals altijd, met je eigen badge of telefoon.",
                    "You come in as always, with your own badge or phone.",
                )
                .to_owned();
        }
        let day = self.date(day);
        let leave = self.pick(
            "Ga je weg, tik dan op “Ik ga weg” en weer op “Gebruik de camera”, en houd de code er nog eens voor.",
            "When you go, tap “I am leaving” and “Use the camera” again, and hold the code in front of it once more.",
        );
        match place {
            InvitedTo::Cafe => self.pick(
                format!(
                    "Bij de ingang staat een kiosk. Tik op “Gebruik de camera”, houd deze code ervoor en \
                     loop door naar het grand café; je gastheer of gastvrouw krijgt bericht waar je bent. \
                     {leave} De code geldt alleen op {day}."
                ),
                format!(
                    "There is a kiosk at the entrance. Tap “Use the camera”, hold this code in front of it \
                     and walk on to the grand café; your host is told where you are. {leave} The code is \
                     valid on {day} only."
                ),
            ),
            InvitedTo::Desk => self.pick(
                format!(
                    "Bij de ingang staat een kiosk. Tik op “Gebruik de camera” en houd deze code ervoor: je \
                     ziet welke plek het lot je geeft, en je gastheer of gastvrouw krijgt bericht waar je \
                     zit. {leave} De code geldt alleen op {day}."
                ),
                format!(
                    "There is a kiosk at the entrance. Tap “Use the camera” and hold this code in front of \
                     it: you see which desk the lot gives you, and your host is told where you are. \
                     {leave} The code is valid on {day} only."
                ),
            ),
        }
    }

    pub(in crate::mail) fn guest_nothing_kept(self, place: InvitedTo) -> &'static str {
        match place {
            InvitedTo::Cafe => self.pick(
                "Er is niets gereserveerd: schuif aan waar plaats is.",
                "Nothing is reserved: join any table with room.",
            ),
            InvitedTo::Desk => self.pick(
                "Er is niets gereserveerd: plekken worden geloot, voor jou zoals voor iedereen. Zijn ze \
                 allemaal bezet, dan kun je in het grand café aanschuiven.",
                "Nothing is reserved: desks are drawn by lot, for you as for everybody. If all are taken, \
                 there is the grand café.",
            ),
        }
    }

    pub(in crate::mail) fn guest_badge_alt(self) -> &'static str {
        self.pick("Je badge als QR-code", "Your badge as a QR code")
    }

    pub(in crate::mail) fn guest_badge_code(self) -> &'static str {
        self.pick("Je badge:", "Your badge:")
    }

    pub(in crate::mail) fn guest_badge_page(self) -> &'static str {
        self.pick("De code op je telefoon", "The code on your phone")
    }

    pub(in crate::mail) fn guest_question(self) -> &'static str {
        self.pick(
            "Mogen anderen jouw naam zien, en jij de hunne?",
            "May others see your name, and you theirs?",
        )
    }

    pub(in crate::mail) fn guest_if_yes(self, name: &str, organisation: &str) -> String {
        let name = with_organisation(name, organisation);
        self.pick(
            format!(
                "Ja: wie aan je tafel of tegelijk met jou in het café zat, ziet je naam, ook in de \
                 maandagbrief, als {name}. Jij krijgt die brief één keer, over hen; alleen wie zelf ja zei \
                 doet mee."
            ),
            format!(
                "Yes: those at your table, or in the café while you were, see your name, in their Monday \
                 letter too, as {name}. You get that letter once, about them; only people who said yes \
                 themselves take part."
            ),
        )
    }

    pub(in crate::mail) fn guest_if_no(self, kind: GuestKind) -> String {
        let same = self.pick(
            "Nee, of geen antwoord: je bent even welkom, en niemand ziet je naam.",
            "No, or no answer: you are just as welcome, and nobody sees your name.",
        );
        let only_host = self.pick(
            "Dat je er bent, ziet alleen je gastheer of gastvrouw.",
            "Only your host sees that you are there.",
        );
        match kind {
            GuestKind::Applicant => format!("{same} {only_host}"),
            GuestKind::Client | GuestKind::Relation | GuestKind::Supplier | GuestKind::Other => {
                same.to_owned()
            }
        }
    }

    pub(in crate::mail) fn guest_gone(self, host: &str) -> String {
        let host = if host.is_empty() {
            self.pick("iemand die hier werkt", "somebody who works here")
        } else {
            host
        };
        self.pick(
            format!(
                "Je krijgt deze brief omdat {host} je adres opgaf. Zeven dagen na je bezoek is alles \
                 erover gewist."
            ),
            format!(
                "You get this letter because {host} gave your address. Seven days after your visit \
                 everything about it is erased."
            ),
        )
    }

    pub(in crate::mail) fn guest_privacy(self) -> &'static str {
        self.pick("Wat er bewaard wordt", "What is kept")
    }

    pub(in crate::mail) fn guest_refuse(self) -> &'static str {
        self.pick(
            "Geen uitnodigingen meer op dit adres, van wie dan ook",
            "No more invitations to this address, whoever they are from",
        )
    }

    pub(in crate::mail) fn guest_event(self, host: &str) -> String {
        if host.is_empty() {
            return self.pick("Bezoek", "Visit").to_owned();
        }
        self.pick(format!("Op bezoek bij {host}"), format!("Visiting {host}"))
    }

    pub(in crate::mail) fn guest_off(self, site: &str, day: NaiveDate) -> String {
        let day = self.date(day);
        self.pick(
            format!("Gaat niet door: je bezoek aan {site} op {day}"),
            format!("Called off: your visit to {site} on {day}"),
        )
    }

    pub(in crate::mail) fn guest_off_what(self, host: &str, day: NaiveDate, site: &str) -> String {
        let day = self.date(day);
        if host.is_empty() {
            return self.pick(
                format!("Je bezoek aan {site} op {day} gaat niet door."),
                format!("Your visit to {site} on {day} has been called off."),
            );
        }
        self.pick(
            format!("{host} heeft je bezoek aan {site} op {day} afgezegd."),
            format!("{host} has called off your visit to {site} on {day}."),
        )
    }

    pub(in crate::mail) fn guest_badge_off(self) -> &'static str {
        self.pick("De code van die dag werkt niet meer.", "The code for that day no longer works.")
    }

    pub(in crate::mail) fn guest_there(self, guest: &str) -> String {
        if guest.is_empty() {
            return self.pick("Je gast is er", "Your guest is here").to_owned();
        }
        self.pick(format!("{guest} is er"), format!("{guest} is here"))
    }

    pub(in crate::mail) fn guest_there_what(
        self,
        guest: &str,
        organisation: &str,
        site: &str,
        at: NaiveDateTime,
    ) -> String {
        let time = at.format("%H:%M");
        let who = if guest.is_empty() {
            self.pick("Je gast", "Your guest").to_owned()
        } else {
            with_organisation(guest, organisation)
        };
        self.pick(
            format!("{who} is om {time} binnengekomen bij {site}."),
            format!("{who} arrived at {site} at {time}."),
        )
    }

    /// Where the guest is: at a desk of a table, or in a zone without.
    pub(in crate::mail) fn guest_sits(
        self,
        zone: &str,
        floor: &str,
        at: Option<&(String, String)>,
    ) -> String {
        match at {
            Some((desk, table)) => self.pick(
                format!("Je vindt je gast op plek {desk} (tafel {table}), {floor}."),
                format!("You will find your guest at desk {desk} (table {table}), {floor}."),
            ),
            None => self.pick(
                format!("Je vindt je gast hier: {zone}, {floor}."),
                format!("You will find your guest here: {zone}, {floor}."),
            ),
        }
    }

    pub(in crate::mail) fn guest_there_gone(self) -> &'static str {
        self.pick("Je gast is intussen alweer weg.", "Your guest has left again since.")
    }

    /// Of a guest whom nobody invited.
    pub(in crate::mail) fn guest_unannounced(self) -> &'static str {
        self.pick(
            "Je gast kwam zonder uitnodiging en vroeg naar jou. De gast typte de naam zelf in.",
            "Your guest came without an invitation and asked for you. The guest typed the name in.",
        )
    }

    pub(in crate::mail) fn guest_there_refuse(self) -> &'static str {
        self.pick(
            "Geen brieven meer als er een gast is (dan alleen op je eigen pagina)",
            "No more letters when a guest is here (then on your own page only)",
        )
    }
}
