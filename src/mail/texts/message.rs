//! Words of the letter that brings a message.

use super::Texts;

impl Texts {
    pub(in crate::mail) fn message_subject(self, from: &str) -> String {
        self.pick(format!("Een bericht van {from}"), format!("A message from {from}"))
    }

    pub(in crate::mail) fn message_who(self, from: &str, organisation: &str) -> String {
        let who = if organisation.is_empty() {
            from.to_owned()
        } else {
            format!("{from} ({organisation})")
        };
        self.pick(format!("{who} schrijft je:"), format!("{who} writes to you:"))
    }

    pub(in crate::mail) fn message_answer(self, from: &str) -> String {
        self.pick(
            format!(
                "Antwoord je op deze brief, dan gaat dat naar {from}, die zo je adres ziet. Tot dan \
                 heeft {from} het niet."
            ),
            format!(
                "A reply to this letter goes to {from}, who sees your address that way. Until then \
                 {from} does not have it."
            ),
        )
    }

    pub(in crate::mail) fn message_stay(self) -> &'static str {
        self.pick("Contact houden", "Stay in touch")
    }

    pub(in crate::mail) fn message_stay_means(self) -> &'static str {
        self.pick(
            "Contact houden: jullie staan bij elkaar onder Mensen, met adres, tot een van beiden dat \
             beëindigt.",
            "Stay in touch: you are on each other’s list of people, with address, until one of you \
             ends that.",
        )
    }

    pub(in crate::mail) fn message_no_more(self) -> &'static str {
        self.pick("Niets meer van deze persoon", "No more from this person")
    }

    pub(in crate::mail) fn message_footer(self) -> &'static str {
        self.pick(
            "De links openen een pagina; pas een knop op die pagina doet iets. Antwoord je niet, dan \
             hoort niemand iets.",
            "The links open a page; only a button on that page does something. If you do not answer, \
             nobody is told anything.",
        )
    }

    pub(in crate::mail) fn message_refuse(self) -> &'static str {
        self.pick("Geen berichten meer van anderen", "No more messages from others")
    }
}
