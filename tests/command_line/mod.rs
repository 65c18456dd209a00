//! The command line as a stranger meets it: arguments in, exit status and text out.

#[cfg(test)]
mod arguments;
#[cfg(test)]
mod import_people;
#[cfg(test)]
mod import_places;
#[cfg(test)]
mod import_stays;
#[cfg(test)]
mod program;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod weeks;
