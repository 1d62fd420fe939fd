//! The one text of each set.

use crate::CodeSet;
use core::fmt;

/// The text of the empty set.
pub(super) const NONE: &str = "none";

/// As a [selector](super) in one form for each set: `200-299,404`, in ascending order, with a range wherever
/// there are two codes or more in a row. The empty set is `none`.
///
/// ```
/// use status_set::{CodeSet, HttpStatus, Official};
///
/// let codes: CodeSet = [Official::Gone, Official::Ok, Official::Created].into_iter().collect();
/// assert_eq!(codes.to_string(), "200-201,410");
/// assert_eq!(codes.to_string().parse(), Ok(codes));
/// ```
impl fmt::Display for CodeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str(NONE);
        }
        let mut codes = self.iter().peekable();
        let mut comma = "";
        while let Some(first) = codes.next() {
            let mut last = first;
            while let Some(code) = codes.next_if_eq(&(last + 1)) {
                last = code;
            }
            f.write_str(comma)?;
            write!(f, "{first}")?;
            if first < last {
                write!(f, "-{last}")?;
            }
            comma = ",";
        }
        Ok(())
    }
}
