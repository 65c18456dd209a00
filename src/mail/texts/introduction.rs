//! Words of the letters about introductions.

use super::Texts;

impl Texts {
    pub(in crate::mail) fn with_organisation(self, name: &str, organisation: &str) -> String {
        if organisation.is_empty() { name.to_owned() } else { format!("{name} ({organisation})") }
    }

    pub(in crate::mail) fn introduction_request(self, from: &str) -> String {
        self.pick(
            format!("Wil je {from} aan iemand voorstellen?"),
            format!("Would you introduce {from} to somebody?"),
        )
    }

    pub(in crate::mail) fn introduction_asks(self, from: &str, organisation: &str) -> String {
        let who = self.with_organisation(from, organisation);
        self.pick(
            format!("{who} vraagt of je iemand kent met wie een kennismaking zou helpen."),
            format!("{who} asks whether you know somebody who would be good to meet."),
        )
    }

    pub(in crate::mail) fn introduction_purpose(self) -> &'static str {
        self.pick("Waarvoor", "What for")
    }

    pub(in crate::mail) fn introduction_bring(self, who: &str) -> String {
        self.pick(format!("Wat {who} meebrengt"), format!("What {who} brings"))
    }

    pub(in crate::mail) fn introduction_whom(self, who: &str) -> String {
        self.pick(format!("Wie {who} zoekt"), format!("Who {who} is looking for"))
    }

    pub(in crate::mail) fn introduction_writes(self, who: &str) -> String {
        self.pick(format!("{who} schrijft erbij"), format!("{who} adds"))
    }

    pub(in crate::mail) fn introduction_choose(self) -> &'static str {
        self.pick("Iemand kiezen", "Choose somebody")
    }

    pub(in crate::mail) fn introduction_leave(self) -> &'static str {
        self.pick("Ik geef het niet door", "I will not forward this")
    }

    pub(in crate::mail) fn introduction_choosing(self, from: &str) -> String {
        self.pick(
            format!(
                "Iemand kiezen doe je op je eigen pagina, uit je contacten. {from} ziet niet wie je kent. \
                 Geef je het niet door of doe je niets, dan hoort niemand dat; na twee weken vervalt de vraag \
                 vanzelf."
            ),
            format!(
                "You choose somebody from your contacts on your own page. {from} does not see who \
                 they are. If you do not forward it or do nothing, nobody is told; after two weeks the question \
                 lapses by itself."
            ),
        )
    }

    pub(in crate::mail) fn introduction_offer(self, about: &str, through: &str) -> String {
        self.pick(
            format!("Kennismaken met {about}? {through} dacht aan jou"),
            format!("Would you like to meet {about}? {through} thought of you"),
        )
    }

    pub(in crate::mail) fn introduction_would(
        self,
        through: &str,
        about: &str,
        organisation: &str,
    ) -> String {
        let about = self.with_organisation(about, organisation);
        self.pick(
            format!("{through} wil je graag voorstellen aan {about}."),
            format!("{through} would like to introduce you to {about}."),
        )
    }

    pub(in crate::mail) fn introduction_yes(self) -> &'static str {
        self.pick("Ja, graag", "Yes, gladly")
    }

    pub(in crate::mail) fn introduction_means(self, about: &str, is_asked: bool) -> String {
        let (nl, en) = if is_asked {
            (
                "Zeg je ja, dan krijgen jullie alle drie een brief",
                "If you say yes, all three of you get a letter",
            )
        } else {
            (
                "Zeggen jullie allebei ja, dan krijgen jullie alle drie een brief",
                "If you both say yes, all three of you get a letter",
            )
        };
        self.pick(
            format!(
                "{nl} en staan {about} en jij bij elkaar onder Mensen, met adres. Doe je niets, dan hoort \
                 niemand dat."
            ),
            format!(
                "{en}, and you and {about} are on each other’s list of people, with address. If you do \
                 nothing, nobody is told."
            ),
        )
    }

    pub(in crate::mail) fn introduction_opens(self) -> &'static str {
        self.pick(
            "De links openen een pagina; pas een knop op die pagina doet iets.",
            "The links open a page; only a button on that page does something.",
        )
    }

    pub(in crate::mail) fn introduction_refuse(self) -> &'static str {
        self.pick(
            "Geen brieven meer over introducties (ze staan dan alleen op je eigen pagina)",
            "No more letters about introductions (they are then on your own page only)",
        )
    }

    pub(in crate::mail) fn introduction_done(self, one: &str, other: &str) -> String {
        self.pick(
            format!("Maak kennis: {one} en {other}"),
            format!("Introducing {one} and {other}"),
        )
    }

    pub(in crate::mail) fn introduction_came_about(
        self,
        through: &str,
        one: &str,
        other: &str,
    ) -> String {
        self.pick(
            format!("{through} stelt {one} en {other} aan elkaar voor."),
            format!("{through} introduces {one} and {other} to each other."),
        )
    }

    pub(in crate::mail) fn introduction_first_word(self, one: &str, other: &str) -> String {
        self.pick(
            format!(
                "{one} en {other}, jullie staan nu bij elkaar onder Mensen. Een van jullie schrijft de \
                 eerste zin: wie het eerst tijd heeft."
            ),
            format!(
                "{one} and {other}, you are on each other’s list of people now. One of you writes the \
                 first line: whoever has a moment first."
            ),
        )
    }

    pub(in crate::mail) fn introduction_reply(self) -> &'static str {
        self.pick("Deze brief ging naar jullie alle drie.", "This letter went to all three of you.")
    }
}
