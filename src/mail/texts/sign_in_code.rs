use super::Texts;

impl Texts {
    pub(in crate::mail) fn code_subject(self, code: &str) -> String {
        self.pick(
            format!("{code} is je code voor Aanschuif"),
            format!("{code} is your Aanschuif code"),
        )
    }

    pub(in crate::mail) fn code_intro(self) -> &'static str {
        self.pick("Met deze code log je in:", "Sign in with this code:")
    }

    pub(in crate::mail) fn code_good_for(self) -> &'static str {
        self.pick("De code werkt tien minuten, één keer.", "The code works for ten minutes, once.")
    }

    pub(in crate::mail) fn code_not_asked(self) -> &'static str {
        self.pick(
            "Niet zelf gevraagd? Dan hoef je niets te doen. Geef de code aan niemand; wij vragen er \
             nooit om.",
            "If you did not ask for it, you need not do anything. Do not give the code to anybody; \
             we never ask for it.",
        )
    }
}
