//! `HTTP-date` of RFC 9110 §5.6.7: the form of today and the two of old, to and from Unix time.

use crate::{Expected, WarningError, civil::Civil, cursor::Cursor};

/// From the day of the week that 1970-01-01 was. The short forms are the first three letters.
const DAYS: [&str; 7] = [
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const SECONDS_IN_DAY: i64 = 86_400;

type Parsed<T> = Result<T, WarningError>;

/// Reads a date in any of the three forms.
pub(super) fn seconds(cursor: &mut Cursor<'_>) -> Parsed<i64> {
    let start = cursor.at();
    let name = cursor.take_while(|byte| byte.is_ascii_alphabetic());
    let is_short = DAYS.iter().any(|day| day.as_bytes().get(..3) == Some(name));
    let is_long = DAYS.iter().any(|day| day.as_bytes() == name);
    let (date, time) = match cursor.peek() {
        Some(b',') if is_short => imf_fixdate_after_day(cursor)?,
        Some(b',') if is_long => rfc850_after_day(cursor)?,
        Some(b' ') if is_short => asctime_after_day(cursor)?,
        _ if is_short || is_long => return Err(cursor.error(Expected::Date)),
        _ => return Err(WarningError::new(start, Expected::Date)),
    };
    match date.to_days() {
        Some(days) => Ok(days * SECONDS_IN_DAY + time),
        None => Err(WarningError::new(start, Expected::Date)),
    }
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
fn imf_fixdate_after_day(cursor: &mut Cursor<'_>) -> Parsed<(Civil, i64)> {
    literal(cursor, ", ")?;
    let day = number(cursor, 2)?;
    literal(cursor, " ")?;
    let month = month(cursor)?;
    literal(cursor, " ")?;
    let year = number(cursor, 4)?;
    literal(cursor, " ")?;
    let time = time_of_day(cursor)?;
    literal(cursor, " GMT")?;
    Ok((Civil { year, month, day }, time))
}

/// `Sunday, 06-Nov-94 08:49:37 GMT`
fn rfc850_after_day(cursor: &mut Cursor<'_>) -> Parsed<(Civil, i64)> {
    literal(cursor, ", ")?;
    let day = number(cursor, 2)?;
    literal(cursor, "-")?;
    let month = month(cursor)?;
    literal(cursor, "-")?;
    let year = number(cursor, 2)?;
    let year = year + if year < 70 { 2000 } else { 1900 };
    literal(cursor, " ")?;
    let time = time_of_day(cursor)?;
    literal(cursor, " GMT")?;
    Ok((Civil { year, month, day }, time))
}

/// `Sun Nov  6 08:49:37 1994`
fn asctime_after_day(cursor: &mut Cursor<'_>) -> Parsed<(Civil, i64)> {
    literal(cursor, " ")?;
    let month = month(cursor)?;
    literal(cursor, " ")?;
    let day = match cursor.next_if(|byte| byte == b' ') {
        Some(_) => number(cursor, 1)?,
        None => number(cursor, 2)?,
    };
    literal(cursor, " ")?;
    let time = time_of_day(cursor)?;
    literal(cursor, " ")?;
    let year = number(cursor, 4)?;
    Ok((Civil { year, month, day }, time))
}

/// `08:49:37`, as seconds.
fn time_of_day(cursor: &mut Cursor<'_>) -> Parsed<i64> {
    let hour = number_up_to(cursor, 23)?;
    literal(cursor, ":")?;
    let minute = number_up_to(cursor, 59)?;
    literal(cursor, ":")?;
    let second = number_up_to(cursor, 60)?;
    Ok(hour * 3600 + minute * 60 + second)
}

fn month(cursor: &mut Cursor<'_>) -> Parsed<i64> {
    let start = cursor.at();
    let name = cursor.take_while(|byte| byte.is_ascii_alphabetic());
    let mut months = (1..).zip(MONTHS);
    match months.find(|(_, month)| month.as_bytes() == name) {
        Some((number, _)) => Ok(number),
        None => Err(WarningError::new(start, Expected::Date)),
    }
}

/// Two digits that write at most `max`.
fn number_up_to(cursor: &mut Cursor<'_>, max: i64) -> Parsed<i64> {
    let start = cursor.at();
    let number = number(cursor, 2)?;
    if number > max {
        return Err(WarningError::new(start, Expected::Date));
    }
    Ok(number)
}

fn number(cursor: &mut Cursor<'_>, digits: usize) -> Parsed<i64> {
    (0..digits).try_fold(0, |number, _| {
        let digit = cursor.digit(Expected::Date)?;
        Ok(number * 10 + i64::from(digit))
    })
}

fn literal(cursor: &mut Cursor<'_>, text: &str) -> Parsed<()> {
    text.bytes()
        .try_for_each(|byte| cursor.expect(byte, Expected::Date))
}

/// Prints a Unix time of the years 0 to 9999: `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(super) fn imf_fixdate(seconds: i64) -> impl Iterator<Item = u8> + Clone + use<> {
    let days = seconds.div_euclid(SECONDS_IN_DAY);
    let time = seconds.rem_euclid(SECONDS_IN_DAY);
    let Civil { year, month, day } = Civil::from_days(days);
    name(&DAYS, days.rem_euclid(7))
        .chain(*b", ")
        .chain(two_digits(day))
        .chain(*b" ")
        .chain(name(&MONTHS, month - 1))
        .chain(*b" ")
        .chain(two_digits(year / 100))
        .chain(two_digits(year))
        .chain(*b" ")
        .chain(two_digits(time / 3600))
        .chain(*b":")
        .chain(two_digits(time / 60 % 60))
        .chain(*b":")
        .chain(two_digits(time % 60))
        .chain(*b" GMT")
}

/// The first three letters of the name at a place.
fn name(names: &[&'static str], place: i64) -> impl Iterator<Item = u8> + Clone + use<> {
    let place = usize::try_from(place).unwrap_or_default();
    let name = names.get(place).copied().unwrap_or_default();
    name.bytes().take(3)
}

/// The last two digits of a number.
fn two_digits(number: i64) -> [u8; 2] {
    [number / 10 % 10, number % 10].map(|digit| b'0' + u8::try_from(digit).unwrap_or_default())
}
