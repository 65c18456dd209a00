//! A moment as it is stored: UTC, in a column without a time zone, on either engine.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow, Queryable};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{Nullable, Timestamp, Timestamptz};
use diesel::sqlite::{Sqlite, SqliteValue};

use super::connection::Backend;

/// The first day that a row may be about. Days of years with more than four digits sort as texts before all others,
/// and cannot be read; queries from this day on leave them out.
pub(crate) const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A moment in a row or a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Timestamp)]
pub struct Moment(pub DateTime<Utc>);

impl From<Moment> for DateTime<Utc> {
    fn from(Moment(moment): Moment) -> Self {
        moment
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(moment: DateTime<Utc>) -> Self {
        Self(moment)
    }
}

/// A column that may have no moment, for fields that are read with `deserialize_as`.
pub struct OptionalMoment(Option<Moment>);

impl From<OptionalMoment> for Option<DateTime<Utc>> {
    fn from(OptionalMoment(moment): OptionalMoment) -> Self {
        moment.map(Into::into)
    }
}

impl Queryable<Nullable<Timestamp>, Backend> for OptionalMoment {
    type Row = Option<Moment>;

    fn build(row: Self::Row) -> deserialize::Result<Self> {
        Ok(Self(row))
    }
}

impl FromSql<Timestamp, Pg> for Moment {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        let naive = <NaiveDateTime as FromSql<Timestamp, Pg>>::from_sql(bytes)?;
        Ok(Self(naive.and_utc()))
    }
}

impl FromSql<Timestamp, Sqlite> for Moment {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let naive = <NaiveDateTime as FromSql<Timestamp, Sqlite>>::from_sql(value)?;
        Ok(Self(naive.and_utc()))
    }
}

impl FromSql<Timestamp, Backend> for Moment {
    fn from_sql(
        value: <Backend as diesel::backend::Backend>::RawValue<'_>,
    ) -> deserialize::Result<Self> {
        value.from_sql::<Self, Timestamp>()
    }
}

impl ToSql<Timestamp, Pg> for Moment {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        // In UTC the bytes are the same with and without a time zone.
        ToSql::<Timestamptz, Pg>::to_sql(&self.0, out)
    }
}

impl ToSql<Timestamp, Sqlite> for Moment {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        // As diesel writes a time without a time zone: texts are compared.
        out.set_value(self.0.naive_utc().format("%F %T%.f").to_string());
        Ok(IsNull::No)
    }
}

impl ToSql<Timestamp, Backend> for Moment {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Backend>) -> serialize::Result {
        out.set_value((Timestamp, self));
        Ok(IsNull::No)
    }
}
