use super::exit_code::{Ending, Outcome};
use super::terminal;
use crate::app::{App, block_on, listen};

pub fn run() -> Outcome {
    let mut config = super::open_app::settings()?;
    let listener = listen(&mut config).map_err(Ending::Failed)?;
    let app = App::open(config).map_err(Ending::Failed)?;
    block_on(async {
        let service = app.start(listener, None)?;
        terminal::tell(format!("Listening on http://{}", service.running.address));
        service.run_until_signal().await
    })
    .map_err(Ending::Failed)
}
