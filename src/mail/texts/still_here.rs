use super::Texts;

impl Texts {
    pub(in crate::mail) fn still_here_question(self, desk: &str) -> String {
        self.pick(format!("Zit je nog op plek {desk}?"), format!("Are you still at desk {desk}?"))
    }

    pub(in crate::mail) fn still_here_place(self, desk: &str, table: &str, floor: &str) -> String {
        self.pick(
            format!("Jij hebt plek {desk}, tafel {table}, {floor}."),
            format!("You have desk {desk}, table {table}, {floor}."),
        )
    }

    pub(in crate::mail) fn still_here_why(self) -> &'static str {
        self.pick(
            "Iemand zag er net niemand zitten, en zoekt misschien een plek.",
            "Somebody has just seen nobody sitting there, and may be looking for a desk.",
        )
    }

    pub(in crate::mail) fn still_here_by(self, time: &str) -> String {
        self.pick(
            format!("Laat het voor {time} weten, dan blijft de plek van jou."),
            format!("Let us know before {time} and the desk stays yours."),
        )
    }

    pub(in crate::mail) fn still_here_yes(self) -> &'static str {
        self.pick("Ik zit er nog", "I am still here")
    }

    pub(in crate::mail) fn still_here_left(self) -> &'static str {
        self.pick(
            "Ben je al weg? Dan hoef je niets te doen: de plek komt vanzelf vrij.",
            "If you have already left, you need not do anything: the desk becomes free by itself.",
        )
    }

    pub(in crate::mail) fn still_here_footer(self) -> &'static str {
        self.pick(
            "De link opent een pagina; pas de knop op die pagina houdt de plek voor jou. Wie het \
             vroeg, weet niet dat jij hier zit.",
            "The link opens a page; only the button on that page keeps the desk. Whoever asked does \
             not know that you are the one sitting here.",
        )
    }
}
