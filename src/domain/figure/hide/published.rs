use crate::figure::Measure;

/// The figures of one place and half-hour; `None` where hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    pub persons: Option<u32>,
    pub desks: Option<u32>,
    pub guests: Option<u32>,
}

impl Published {
    pub const fn of(&self, measure: Measure) -> Option<u32> {
        match measure {
            Measure::Persons => self.persons,
            Measure::Desks => self.desks,
            Measure::Guests => self.guests,
        }
    }

    pub(super) const fn hide(&mut self, measure: Measure) {
        match measure {
            Measure::Persons => self.persons = None,
            Measure::Desks => self.desks = None,
            Measure::Guests => self.guests = None,
        }
    }
}
