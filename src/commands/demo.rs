use std::path::PathBuf;

use super::exit_code::{Ending, Outcome};
use super::terminal;
use crate::app::{block_on, listen};
use crate::demo;

/// Where the example office is kept.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Folder of the example's database and letters, made anew at each start
    #[arg(long, value_name = "DIR", default_value = "data/demo")]
    pub data: PathBuf,
}

pub fn run(arguments: Arguments) -> Outcome {
    let mut config = super::open_app::settings()?;
    let listener = listen(&mut config).map_err(Ending::Failed)?;
    block_on(async {
        terminal::tell("Six weeks in the example office are being lived; a moment.");
        let office = demo::prepare(config, &arguments.data).await?;
        let links = office.links();
        let service = office.app.start(listener, Some(office.mail))?;
        let lines = [
            ("kiosk", &links.kiosk),
            ("wall", &links.wall),
            ("phone", &links.phone),
            ("facility", &links.facility),
            ("admin", &links.admin),
            ("reception", &links.reception),
            ("host", &links.host),
            ("coordinator", &links.coordinator),
            ("editor", &links.editor),
            ("screen", &links.screen),
            ("debate", &links.debate),
            ("mailbox", &links.mailbox),
        ];
        for (name, link) in lines {
            terminal::result(format!("{name:<11} {link}"))
                .map_err(|_| "nobody reads the links".to_owned())?;
        }
        terminal::tell(
            "In one browser, the last of facility, admin, reception, host and coordinator counts, and the last phone. For the \
             debate, which goes on until 10:20, open host, screen and debate.",
        );
        terminal::tell("At the office it is Tuesday 17 November 2026, 09:40. Stop with Ctrl+C.");
        service.run_until_signal().await
    })
    .map_err(Ending::Failed)
}
