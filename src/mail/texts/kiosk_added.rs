use chrono::NaiveDateTime;

use super::Texts;

impl Texts {
    pub(in crate::mail) fn kiosk_subject(self, site: &str) -> String {
        self.pick(format!("Nieuwe kiosk in {site}"), format!("A new kiosk in {site}"))
    }

    pub(in crate::mail) fn kiosk_added(self, kiosk: &str, site: &str, at: NaiveDateTime) -> String {
        let (date, time) = (self.date(at.date()), at.format("%H:%M"));
        self.pick(
            format!("Op {date} om {time} is in {site} een kiosk toegevoegd: {kiosk}."),
            format!("On {date} at {time} a kiosk was added in {site}: {kiosk}."),
        )
    }

    pub(in crate::mail) fn kiosk_reads(self) -> &'static str {
        self.pick(
            "Een kiosk leest badges, en laat bij een badge de plek zien.",
            "A kiosk reads badges, and shows the desk that goes with a badge.",
        )
    }

    pub(in crate::mail) fn kiosk_to_do(self) -> &'static str {
        self.pick(
            "Weet je hiervan? Dan hoef je niets te doen. Zo niet, trek dan bij Schermen de \
             toegangssleutel in, en vraag na wie hem toevoegde.",
            "Did you know about this? Then there is nothing to do. If not, revoke its token under \
             Screens, and find out who added it.",
        )
    }

    pub(in crate::mail) fn kiosk_why(self) -> &'static str {
        self.pick(
            "Elke beheerder krijgt deze brief bij elke nieuwe kiosk.",
            "Every administrator gets this letter for every new kiosk.",
        )
    }
}
