//! Words of the letter that invites to a group.

use super::Texts;

impl Texts {
    pub(in crate::mail) fn group_subject(self, from: &str, name: &str) -> String {
        self.pick(
            format!("{from} nodigt je uit voor de groep {name}"),
            format!("{from} invites you to the group {name}"),
        )
    }

    pub(in crate::mail) fn group_invites(self, from: &str, organisation: &str) -> String {
        let who = self.with_organisation(from, organisation);
        self.pick(
            format!("{who} vraagt of je meedoet met een groep."),
            format!("{who} asks if you’d like to join a group."),
        )
    }

    pub(in crate::mail) fn group_called(self) -> &'static str {
        self.pick("De groep", "The group")
    }

    pub(in crate::mail) fn group_about(self) -> &'static str {
        self.pick("In één zin", "In one sentence")
    }

    pub(in crate::mail) fn group_accept(self) -> &'static str {
        self.pick("Ik doe mee", "I’ll join")
    }

    pub(in crate::mail) fn group_decline(self) -> &'static str {
        self.pick("Nee, dank je", "No, thanks")
    }

    pub(in crate::mail) fn group_means(self) -> &'static str {
        self.pick(
            "Wie meedoet, ziet wie er nog meer in zit en wat zij daar bieden of zoeken. Buiten de groep ziet niemand \
             wie erin zit. Je kunt er altijd weer uit.",
            "Whoever joins sees who else is in it, and what they offer or look for there. Nobody outside the group \
             sees who is in it. You can leave at any time.",
        )
    }

    pub(in crate::mail) fn group_silence(self, from: &str) -> String {
        self.pick(
            format!(
                "Zeg je nee of doe je niets, dan hoort {from} dat niet; na twee weken vervalt de uitnodiging vanzelf."
            ),
            format!(
                "If you say no or do nothing, {from} is not told; after two weeks the invitation lapses by itself."
            ),
        )
    }

    pub(in crate::mail) fn group_refuse(self) -> &'static str {
        self.pick(
            "Geen brieven meer over groepen (uitnodigingen staan dan alleen nog op je eigen pagina)",
            "No more letters about groups (invitations are then only on your own page)",
        )
    }
}
