//! Days, as the sources and the command line write them.

pub(crate) use status_set_data::Date;
use status_set_data::schema::read::calendar::days_of;
pub(crate) use status_set_data::schema::read::calendar::today;

/// Reads `2026-11-26`.
pub(crate) fn read(text: &str) -> Option<Date> {
    let mut places = text.bytes().enumerate();
    let is_shaped = text.len() == 10
        && places.all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !is_shaped {
        return None;
    }
    let (year, month) = (text[..4].parse().ok()?, text[5..7].parse().ok()?);
    let day = text[8..].parse().ok()?;
    let is_day = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    is_day.then(|| Date::new(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn days_are_read_and_printed() {
        for text in [
            "1970-01-01",
            "2026-11-26",
            "2028-02-29",
            "2000-02-29",
            "0001-12-31",
        ] {
            assert_eq!(read(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026-11-2",
            "2026-11-31",
            "2027-02-29",
            "2100-02-29",
            "2026-00-10",
            "2026-13-10",
            "2026-01-00",
            "2026/11/26",
            "+026-11-26",
            "2026-1é-26",
            "2026-11-26 ",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
