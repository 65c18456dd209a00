//! Words of reminders: of the letter, and of the part of the Monday letter.

use chrono::NaiveDate;

use super::Texts;
use super::words::capital;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::connect::rhythm::Rhythm;

impl Texts {
    pub(in crate::mail) fn nudge_subject(self, count: usize) -> String {
        match count {
            0 => self
                .pick(
                    "Iemand van wie je lang niets hoorde",
                    "Somebody you have not heard from for a while",
                )
                .into(),
            1 => self.pick("1 ding dat je wilde doen", "1 thing you meant to do").into(),
            _ => self.pick(
                format!("{count} dingen die je wilde doen"),
                format!("{count} things you meant to do"),
            ),
        }
    }

    pub(in crate::mail) fn nudge_heading(self) -> &'static str {
        self.pick("Wat je wilde doen", "What you meant to do")
    }

    pub(in crate::mail) fn nudge_intro(self) -> &'static str {
        self.pick(
            "Dit staat nog open. Gedaan, volgende keer of loslaten? Alle drie is goed.",
            "This is still open. Done, next time, or let it go? All three are fine.",
        )
    }

    /// What is to be done with whom.
    pub(in crate::mail) fn to_do(self, kind: FollowUpKind, name: &str) -> String {
        match kind {
            FollowUpKind::Coffee => {
                self.pick(format!("Koffie met {name}"), format!("Coffee with {name}"))
            }
            FollowUpKind::Call => {
                self.pick(format!("Bellen met {name}"), format!("A call with {name}"))
            }
            FollowUpKind::Message => {
                self.pick(format!("Een bericht aan {name}"), format!("A message to {name}"))
            }
            FollowUpKind::Introduction => self.pick(
                format!("Een introductie, met {name}"),
                format!("An introduction, with {name}"),
            ),
            FollowUpKind::Other => {
                self.pick(format!("Een vervolg met {name}"), format!("Follow up with {name}"))
            }
        }
    }

    pub(in crate::mail) fn to_do_by(self, day: NaiveDate) -> String {
        let day = self.date(day);
        self.pick(format!("uiterlijk {day}"), format!("by {day}"))
    }

    pub(in crate::mail) fn deeds(self) -> [(&'static str, &'static str); 3] {
        [
            ("done", self.pick("Gedaan", "Done")),
            ("next-time", self.pick("Volgende keer", "Next time")),
            ("let-go", self.pick("Loslaten", "Let it go")),
        ]
    }

    pub(in crate::mail) fn nudge_further(self, count: usize) -> String {
        let n = self.number(count);
        self.pick(
            format!("En nog {n} op je eigen pagina."),
            format!("And {n} more on your own page."),
        )
    }

    pub(in crate::mail) fn nudge_unnamed(self, count: usize) -> String {
        let n = capital(&self.number(count));
        match count {
            1 => self
                .pick(
                    "Eén ding staat nog open. Met wie, dat staat op je eigen pagina.",
                    "One thing is still open. Your own page says with whom.",
                )
                .to_owned(),
            _ => self.pick(
                format!("{n} dingen staan nog open. Met wie, dat staat op je eigen pagina."),
                format!("{n} things are still open. Your own page says with whom."),
            ),
        }
    }

    pub(in crate::mail) fn see_to_do(self) -> &'static str {
        self.pick("Bekijk wat je wilde doen", "See what you meant to do")
    }

    pub(in crate::mail) fn silent_for_long(self) -> &'static str {
        self.pick("Lang niets gehoord", "Not heard from for a while")
    }

    pub(in crate::mail) fn dormant_answers(self) -> [(&'static str, &'static str); 3] {
        [
            ("message", self.pick("Bericht sturen", "Write a message")),
            ("coffee", self.pick("Koffie drinken", "Have coffee")),
            ("rest", self.pick("Laten rusten", "Let it rest")),
        ]
    }

    pub(in crate::mail) fn rhythm_heading(self) -> &'static str {
        self.pick("Is dit vaak genoeg?", "Is this often enough?")
    }

    pub(in crate::mail) fn rhythm_now(self, rhythm: Rhythm) -> &'static str {
        match rhythm {
            Rhythm::Weekly => self.pick(
                "De herinneringen komen nu elke week.",
                "At the moment reminders come every week.",
            ),
            Rhythm::Fortnightly => self.pick(
                "De herinneringen komen nu om de week.",
                "At the moment reminders come every other week.",
            ),
            Rhythm::Monthly => self.pick(
                "De herinneringen komen nu elke maand.",
                "At the moment reminders come every month.",
            ),
            Rhythm::Quarterly => self.pick(
                "De herinneringen komen nu elk kwartaal.",
                "At the moment reminders come every quarter.",
            ),
            Rhythm::Off => self.pick(
                "De herinneringen staan nu uit.",
                "Reminders are switched off at the moment.",
            ),
        }
    }

    pub(in crate::mail) fn rhythm_answers(self) -> [(&'static str, &'static str); 3] {
        [
            ("too-much", self.pick("Te veel", "Too much")),
            ("just-right", self.pick("Precies goed", "Just right")),
            ("more-please", self.pick("Graag vaker", "More, please")),
        ]
    }

    pub(in crate::mail) fn energy_heading(self) -> &'static str {
        self.pick("Geeft dit je nog energie?", "Does this still give you energy?")
    }

    pub(in crate::mail) fn energy_hint(self) -> &'static str {
        self.pick(
            "We vragen het eens per kwartaal. Een pauze is ook een goed antwoord.",
            "We ask once a quarter. A pause is a good answer too.",
        )
    }

    pub(in crate::mail) fn helps_heading(self) -> &'static str {
        self.pick("Heb je iets aan deze herinneringen?", "Do these reminders help?")
    }

    pub(in crate::mail) fn helps_hint(self) -> &'static str {
        self.pick(
            "Na de laatste drie hoorden we niets van je. Dat mag. Horen we nu ook niets, dan stoppen \
             ze, en dat laten we je één keer weten.",
            "We heard nothing from you after the last three. That is fine. If we hear nothing now \
             either, they stop, and we tell you so once.",
        )
    }

    pub(in crate::mail) fn energy_answers(self) -> [(&'static str, &'static str); 5] {
        [
            ("yes", self.pick("Ja, ga door", "Yes, go on")),
            ("pause-2", self.pick("2 weken pauze", "Pause for 2 weeks")),
            ("pause-6", self.pick("6 weken pauze", "Pause for 6 weeks")),
            ("pause-12", self.pick("12 weken pauze", "Pause for 12 weeks")),
            ("stop", self.pick("Stop ermee", "Stop")),
        ]
    }

    pub(in crate::mail) fn silent_heading(self) -> &'static str {
        self.pick("De herinneringen stoppen hier", "The reminders stop here")
    }

    pub(in crate::mail) fn silent_hint(self) -> &'static str {
        self.pick(
            "We hoorden een tijd niets van je, dus we herinneren je niet meer. Wat je wilde doen, blijft \
             op je eigen pagina staan. Wil je de herinneringen terug, dan kan dat hier of bij je \
             instellingen.",
            "We have not heard from you for a while, so we will not remind you any more. What you \
             meant to do stays on your own page. If you want the reminders back, you can say so here \
             or in your settings.",
        )
    }

    pub(in crate::mail) fn wake(self) -> [(&'static str, &'static str); 1] {
        [("yes", self.pick("Zet ze weer aan", "Start them again"))]
    }

    pub(in crate::mail) fn why_nudge(self) -> &'static str {
        self.pick(
            "Je krijgt deze brief omdat je om herinneringen vroeg. De links openen een pagina; pas een \
             knop op die pagina doet iets. Niemand anders ziet dit.",
            "You get this letter because you asked for reminders. The links open a page; only a \
             button on that page does something. Nobody else sees this.",
        )
    }

    pub(in crate::mail) fn no_more_nudges(self) -> &'static str {
        self.pick("Geen herinneringen meer", "No more reminders")
    }
}
