//! Words of the letter that asks whether somebody is still at their desk.

use super::Texts;

impl Texts {
    pub(in crate::mail) fn still_here_question(self, desk: &str) -> String {
        self.pick(format!("Zit je nog aan {desk}?"), format!("Are you still at {desk}?"))
    }

    pub(in crate::mail) fn still_here_place(self, desk: &str, table: &str, floor: &str) -> String {
        self.pick(
            format!("Jij hebt bureau {desk}, tafel {table}, {floor}."),
            format!("You have desk {desk}, table {table}, {floor}."),
        )
    }

    pub(in crate::mail) fn still_here_why(self) -> &'static str {
        self.pick(
            "Iemand zag er net niemand zitten, en zoekt misschien een plek.",
            "Somebody saw nobody there just now, and may be looking for a place.",
        )
    }

    pub(in crate::mail) fn still_here_by(self, time: &str) -> String {
        self.pick(
            format!("Laat het voor {time} weten, dan blijft het bureau van jou."),
            format!("Say so before {time} and the desk stays yours."),
        )
    }

    pub(in crate::mail) fn still_here_yes(self) -> &'static str {
        self.pick("Ik zit er nog", "I am still here")
    }

    pub(in crate::mail) fn still_here_left(self) -> &'static str {
        self.pick(
            "Ben je al weg? Dan hoef je niets te doen: het bureau komt vanzelf vrij.",
            "Have you left? Then there is nothing to do: the desk becomes free by itself.",
        )
    }

    pub(in crate::mail) fn still_here_footer(self) -> &'static str {
        self.pick(
            "De link opent een pagina; pas de knop op die pagina houdt het bureau vast. Wie het \
             vroeg, weet niet dat jij hier zit.",
            "The link opens a page; only the button on that page keeps the desk. Whoever asked does \
             not know that it is you who sits here.",
        )
    }
}
