use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::calendar::MinuteOfDay;

/// The hours of a site's day during which places are assigned; from `opens` up to `closes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpeningHours {
    opens: MinuteOfDay,
    closes: MinuteOfDay,
}

impl OpeningHours {
    /// Refuses hours that do not begin before they end.
    pub fn new(opens: MinuteOfDay, closes: MinuteOfDay) -> Result<Self, String> {
        if opens < closes {
            Ok(Self { opens, closes })
        } else {
            Err(format!("closes ({closes}) is not after opens ({opens})"))
        }
    }

    pub const fn opens(self) -> MinuteOfDay {
        self.opens
    }

    pub const fn closes(self) -> MinuteOfDay {
        self.closes
    }

    /// The moments at which the site opens and closes on `day`.
    pub fn on(self, zone: Tz, day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
        (self.opens.on(zone, day), self.closes.on(zone, day))
    }
}
