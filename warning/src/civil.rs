//! Days and dates of the Gregorian calendar, which HTTP uses for all years.

/// A day by its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Civil {
    pub(super) year: i64,
    /// 1 to 12.
    pub(super) month: i64,
    /// 1 to 31.
    pub(super) day: i64,
}

// Years are counted from March here, so that the leap day is the last of its year, and the length
// of the months before a month is a linear function.

const DAYS_IN_ERA: i64 = 146_097;
/// From 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

impl Civil {
    /// The days since 1970-01-01, or `None` if the calendar does not have the date.
    pub(super) const fn to_days(self) -> Option<i64> {
        if self.month < 1 || self.month > 12 || self.day < 1 {
            return None;
        }
        let year = if self.month > 2 {
            self.year
        } else {
            self.year - 1
        };
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((self.month + 9) % 12) + 2) / 5 + self.day - 1;
        let days = year.div_euclid(400) * DAYS_IN_ERA + year_of_era * 365 + year_of_era / 4
            - year_of_era / 100
            + day_of_year
            - EPOCH;
        let back = Self::from_days(days);
        // A day that the month does not have counts on into the next month.
        if back.day == self.day {
            Some(days)
        } else {
            None
        }
    }

    /// The date of a day, counted from 1970-01-01.
    pub(super) const fn from_days(days: i64) -> Self {
        let day_of_era = (days + EPOCH).rem_euclid(DAYS_IN_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = (month_from_march + 2) % 12 + 1;
        let year = (days + EPOCH).div_euclid(DAYS_IN_ERA) * 400 + year_of_era;
        Self {
            year: if month > 2 { year } else { year + 1 },
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Civil;

    /// Every day of the years that HTTP can write, counted up one by one.
    #[test]
    fn agrees_with_counting() {
        let mut days = -719_528; // 0000-01-01
        for year in 0..=9999 {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let february = if leap { 29 } else { 28 };
            let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (month, length) in (1..).zip(months) {
                for day in 1..=length {
                    let date = Civil { year, month, day };
                    assert_eq!(date.to_days(), Some(days), "{date:?}");
                    assert_eq!(Civil::from_days(days), date);
                    days += 1;
                }
                for day in [0, length + 1, 99] {
                    assert_eq!(Civil { year, month, day }.to_days(), None);
                }
            }
        }
        assert_eq!(days, 2_932_897); // 10000-01-01
    }
}
