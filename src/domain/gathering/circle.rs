//! A story circle: one to three stories, and the questions that the room is asked about one of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::words;

words! {
    /// What becomes of a story, as a room is asked.
    CircleQuestion {
        /// What would have to change?
        Change = "change",
        /// Where could it land in what is planned anyway?
        Land = "land",
        /// Who takes it up?
        TakeUp = "take-up",
        /// What came of it?
        Outcome = "outcome",
    }
}
