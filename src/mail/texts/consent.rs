use super::Texts;

impl Texts {
    pub(in crate::mail) fn consent_question(self) -> &'static str {
        self.pick(
            "Mogen anderen jouw naam zien, en jij de hunne?",
            "May others see your name, and you theirs?",
        )
    }

    pub(in crate::mail) fn consent_intro(self) -> &'static str {
        self.pick(
            "Je schuift aan met je badge, en hebt daar nooit een scherm met namen bij gezien. \
             Daarom vragen we het je één keer zo:",
            "You check in with your badge, and have never been shown a screen with names. So we \
             ask you once, in this letter:",
        )
    }

    pub(in crate::mail) fn consent_yes(self) -> &'static str {
        self.pick("Ja, graag", "Yes, please")
    }

    pub(in crate::mail) fn consent_no(self) -> &'static str {
        self.pick("Nee, liever niet", "No, thanks")
    }

    pub(in crate::mail) fn consent_if_yes(self) -> &'static str {
        self.pick(
            "Ja: aan tafel zien anderen je voornaam. In hun maandagbrief en op hun eigen pagina staan \
             je naam en organisatie, ook bij wie tegelijk met jou in het café was. Jij ziet hetzelfde \
             van hen; alleen wie zelf ja zei doet mee.",
            "Yes: at the table others see your first name. Your name and organisation are in their \
             Monday letter and on their own page, also for those who were in the café while you were. \
             You see the same of them; only people who said yes themselves take part.",
        )
    }

    pub(in crate::mail) fn consent_if_no(self) -> &'static str {
        self.pick(
            "Nee: er verandert niets; dezelfde plekken, even snel. Antwoord je niet, dan is het \
             nee, en we vragen het niet nog eens per brief. Van gedachten veranderen kan altijd.",
            "No: nothing changes; the same desks, just as fast. No answer counts as no, and we \
             do not ask again by letter. You can change your mind at any time.",
        )
    }

    pub(in crate::mail) fn consent_footer(self) -> &'static str {
        self.pick(
            "De links openen een pagina; pas een knop op die pagina legt je antwoord vast.",
            "The links open a page; only a button on that page records your answer.",
        )
    }
}
