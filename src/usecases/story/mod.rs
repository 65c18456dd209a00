//! Stories: told as drafts, edited, published, followed, withdrawn.
//!
//! Of who told a story without a name nothing is kept that anybody but the service can read (`teller`); one editor, whom
//! they chose, is told. Every answer goes by `reader::rights`. Readers write to them by letters that say nowhere whom they are
//! for (`write_to_teller`, `usecases::letter::to_teller`).

pub mod change;
pub mod editors;
pub mod feed;
pub mod find;
pub mod follow_up;
pub mod forget;
pub mod my_stories;
pub mod news;
pub mod nominate;
mod nomination_letter;
pub mod on_walls;
pub mod pictures;
pub mod publish;
pub mod reader;
pub mod readers;
pub mod recordings;
pub mod refusal;
pub mod tell;
pub(in crate::usecases) mod teller;
pub mod view;
pub mod withdraw;
pub mod write_to_teller;
