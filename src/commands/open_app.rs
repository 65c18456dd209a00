//! Reads the settings, and opens and migrates the database: the start of most commands.

use std::path::Path;
use std::sync::Arc;

use tokio::runtime::{Builder, Runtime};

use super::exit_code::{Ending, Outcome};
use super::log;
use crate::app::App;
use crate::config::Config;
use crate::domain::place::site::Site;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::person::check_people_file::Plan;
use crate::usecases::person::import_in_steps::{delete_given_up, import_in_steps};
use crate::usecases::person::import_people::Importer;
use crate::usecases::{Context, Imported};

/// An open database, and a runtime to wait for it.
pub struct Opened {
    app: App,
    runtime: Runtime,
}

pub fn settings() -> Outcome<Config> {
    let config = Config::from_env().map_err(Ending::failed)?;
    log::start();
    Ok(config)
}

impl Opened {
    pub fn new() -> Outcome<Self> {
        let app = App::open(settings()?).map_err(Ending::Failed)?;
        let runtime =
            Builder::new_current_thread().enable_time().build().map_err(Ending::failed)?;
        Ok(Self { app, runtime })
    }

    pub fn write<T, R, F>(&self, mut work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnMut(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.app.context);
        let written = self.app.store.write(move |connection| work(connection, &context));
        self.runtime.block_on(written)
    }

    /// Imports people without blocking others.
    pub fn import_people<R: Send + 'static>(
        &self,
        plan: impl Fn(&mut Connection, &Context) -> Result<Plan, Failure<R>> + Clone + Send + 'static,
    ) -> Result<Imported, Failure<R>> {
        let App { store, context, .. } = &self.app;
        self.runtime.block_on(async {
            delete_given_up(store, context).await?;
            import_in_steps(store, context, plan, Importer::Command).await
        })
    }

    /// Writes a consistent copy of an embedded database to a file.
    pub fn copy_into(&self, file: &Path) -> Outcome {
        Ok(self.runtime.block_on(self.app.store.copy_into(file))?)
    }

    /// Empties the log beside an embedded database, which still contains deleted rows.
    pub fn drop_remains(&self) -> Outcome {
        self.runtime.block_on(self.app.store.drop_remains()).map(drop).map_err(Ending::failed)
    }

    pub fn read<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&mut Connection, &Context) -> Result<T, Failure<R>> + Send + 'static,
    {
        let context = Arc::clone(&self.app.context);
        let read = self.app.store.read(move |connection| work(connection, &context));
        self.runtime.block_on(read)
    }
}

/// The site with this name, or a refusal.
pub fn site(connection: &mut Connection, name: &str) -> Result<Site, Failure<String>> {
    sites::by_name(connection, name)?
        .ok_or_else(|| Failure::Refused(format!("there is no site \"{name}\"")))
}
