//! Secret addresses at which programs read something for a person: at most one each, of which only the hash is kept.

/// Makes the functions of a table with the columns `person_id`, `secret_hash` and `created_at`.
macro_rules! secret_addresses {
    ($table:ident) => {
        use chrono::{DateTime, Utc};
        use diesel::prelude::*;

        use crate::domain::identity::PersonId;
        use crate::engine::connection::AnyConnection as Connection;
        use crate::engine::failure::StoreError;
        use crate::engine::moment::Moment;
        use crate::schema::{persons, $table};

        /// Gives somebody an address, in place of the one that they had.
        pub fn set(
            connection: &mut Connection,
            person: PersonId,
            secret_hash: &str,
            at: DateTime<Utc>,
        ) -> Result<(), StoreError> {
            delete(connection, person)?;
            diesel::insert_into($table::table)
                .values((
                    $table::person_id.eq(person.0),
                    $table::secret_hash.eq(secret_hash),
                    $table::created_at.eq(Moment(at)),
                ))
                .execute(connection)?;
            Ok(())
        }

        /// Since when somebody has one.
        pub fn since(
            connection: &mut Connection,
            person: PersonId,
        ) -> Result<Option<DateTime<Utc>>, StoreError> {
            let row = $table::table.find(person.0).select($table::created_at);
            Ok(row.first::<Moment>(connection).optional()?.map(Into::into))
        }

        /// Whose it is, unless they were deactivated.
        pub fn owner(
            connection: &mut Connection,
            secret_hash: &str,
        ) -> Result<Option<PersonId>, StoreError> {
            let row = $table::table
                .inner_join(persons::table)
                .filter($table::secret_hash.eq(secret_hash))
                .filter(persons::deactivated_at.is_null())
                .select($table::person_id);
            Ok(row.first::<i64>(connection).optional()?.map(PersonId))
        }

        /// Takes the address away.
        pub fn delete(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
            diesel::delete($table::table.find(person.0)).execute(connection)?;
            Ok(())
        }
    };
}
pub(crate) use secret_addresses;
