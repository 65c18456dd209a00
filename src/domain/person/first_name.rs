//! First names. People at one table see nothing more of each other's names, unless two share one.

use std::collections::HashMap;

/// The first word of a name.
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// The first names of people who are shown together, in the order given. People who share one get the initial of the
/// surname, or the initials of all further words if the surnames begin alike; never more of the name.
pub fn first_names(names: &[&str]) -> Vec<String> {
    let mut shown: Vec<String> = names.iter().map(|name| first_name(name).to_owned()).collect();
    for longer in [with_initial as fn(&str) -> String, with_initials] {
        let alike = count_alike(&shown);
        for (short, name) in shown.iter_mut().zip(names) {
            if alike.get(&short.to_lowercase()).is_some_and(|count| *count > 1) {
                *short = longer(name);
            }
        }
    }
    shown
}

fn count_alike(shown: &[String]) -> HashMap<String, usize> {
    let mut alike = HashMap::new();
    for name in shown {
        *alike.entry(name.to_lowercase()).or_default() += 1;
    }
    alike
}

/// *Jan V.* for Jan de Vries.
fn with_initial(name: &str) -> String {
    initials(name, name.split_whitespace().skip(1).last())
}

/// *Jan d. V.* for Jan de Vries.
fn with_initials(name: &str) -> String {
    initials(name, name.split_whitespace().skip(1))
}

fn initials<'a>(name: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let mut shown = first_name(name).to_owned();
    for letter in words.into_iter().filter_map(|word| word.chars().find(|c| c.is_alphanumeric())) {
        shown.push(' ');
        shown.push(letter);
        shown.push('.');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_one_first_name_are_told_apart_and_others_keep_the_first_name() {
        for (names, shown) in [
            (&["Mirjam de Wit", "Jan Bos"][..], &["Mirjam", "Jan"][..]),
            (&["Jan de Vries", "Mirjam de Wit", "Jan Bos"], &["Jan V.", "Mirjam", "Jan B."]),
            (&["jan Bos", "Jan Ek"], &["jan B.", "Jan E."]),
            (&["Jan de Vries", "Jan Vos", "Jan Ek"], &["Jan d. V.", "Jan V.", "Jan E."]),
            (&["Jan", "Jan Bos"], &["Jan", "Jan B."]),
            (&["Zoë Ångström", "Zoë (Utrecht) 'Ek'"], &["Zoë Å.", "Zoë E."]),
        ] {
            assert_eq!(first_names(names), shown);
        }
    }

    #[test]
    fn no_more_than_initials_is_shown_of_a_surname() {
        assert_eq!(first_names(&["Jan Vos", "Jan Visser"]), ["Jan V.", "Jan V."]);
        assert_eq!(first_names(&["Jan Vos", "Jan Vos"]), ["Jan V.", "Jan V."]);
        assert_eq!(first_names(&[]), [""; 0]);
        assert_eq!(first_names(&["", ""]), ["", ""]);
    }
}
