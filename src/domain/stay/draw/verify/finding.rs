use std::fmt;

/// Something in a record that does not follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The draw; `None` if the finding is about the day.
    pub draw: Option<Which>,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Which {
    /// Its position in `draws`, from 0; `None` for a person's own draw.
    pub index: Option<usize>,
    pub at: String,
    pub person: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.draw {
            Some(Which { index: Some(index), at, person }) => {
                write!(f, "draws[{index}] ({at}, person {person}): {}", self.why)
            }
            Some(Which { index: None, at, person }) => {
                write!(f, "record ({at}, person {person}): {}", self.why)
            }
            None => write!(f, "the day: {}", self.why),
        }
    }
}

#[derive(Default)]
pub(super) struct Whys(pub(super) Vec<String>);

impl Whys {
    pub(super) fn must(&mut self, holds: bool, why: &str) {
        if !holds {
            self.0.push(why.to_owned());
        }
    }

    pub(super) fn about_day(self) -> Vec<Finding> {
        self.0.into_iter().map(|why| Finding { draw: None, why }).collect()
    }

    pub(super) fn about(self, which: &Which) -> Vec<Finding> {
        self.0.into_iter().map(|why| Finding { draw: Some(which.clone()), why }).collect()
    }
}
