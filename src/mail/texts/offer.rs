//! Words of second cards, offers and asks beside a name.

use super::Texts;
use crate::domain::connect::offer::OfferKind;

impl Texts {
    pub(in crate::mail) fn own_card(self) -> &'static str {
        self.pick("Kwam namens (eigen woorden)", "Was here for (own words)")
    }

    pub(in crate::mail) fn offer_kind(self, kind: OfferKind) -> &'static str {
        match kind {
            OfferKind::Offer => self.pick("Biedt", "Offers"),
            OfferKind::Ask => self.pick("Zoekt", "Looking for"),
        }
    }
}
