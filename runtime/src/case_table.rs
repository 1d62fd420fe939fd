//! The catalogue of an error type, for people to read.

use crate::{ErrorCase, HttpError};
use core::fmt::{self, Display, Write};
use core::iter::successors;
use core::marker::PhantomData;

/// A table of what errors of a type can be, in Markdown, with a row for each of the
/// [`CASES`](HttpError::CASES). A case that only passes on an inner error is replaced by the cases of that
/// error. A column that would be empty is left out.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// #[status(code_case = "snake_case")]
/// enum AppError {
///     /// There is no such user.
///     #[status(404)]
///     NoUser,
///     #[status(429, header("Retry-After" = 30))]
///     TooFast,
/// }
///
/// assert_eq!(
///     status_set::case_table::<AppError>().to_string(),
///     "\
/// | status | title | code | description | header fields |
/// |---|---|---|---|---|
/// | 404 | Not Found | `no_user` | There is no such user. | |
/// | 429 | Too Many Requests | `too_fast` | | `Retry-After` |
/// "
/// );
/// ```
#[must_use]
pub const fn case_table<E: HttpError + ?Sized>() -> CaseTable<E> {
    CaseTable(PhantomData)
}

/// Prints a table: see [`case_table`].
pub struct CaseTable<E: ?Sized>(PhantomData<fn(&E)>);

impl<E: ?Sized> fmt::Debug for CaseTable<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseTable")
    }
}

impl<E: HttpError + ?Sized> Display for CaseTable<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_there = [false; COLUMNS.len()];
        each_row(E::CASES, None, &mut |row| {
            for (column, is_there) in COLUMNS.iter().zip(&mut is_there) {
                *is_there |= column.has(row);
            }
            Ok(())
        })?;
        let columns = || {
            let all = COLUMNS.iter().zip(is_there);
            all.filter_map(|(column, is_there)| is_there.then_some(*column))
        };
        for column in columns() {
            write!(f, "| {} ", column.name())?;
        }
        f.write_str("|\n")?;
        for _ in columns() {
            f.write_str("|---")?;
        }
        f.write_str("|\n")?;
        each_row(E::CASES, None, &mut |row| {
            for column in columns() {
                f.write_str("| ")?;
                if column.has(row) {
                    column.write(row, f)?;
                    f.write_char(' ')?;
                }
            }
            f.write_str("|\n")
        })
    }
}

/// A case, and the one that passes it on.
#[derive(Clone, Copy)]
struct Row<'a> {
    case: &'static ErrorCase,
    outer: Option<&'a Row<'a>>,
}

/// Calls the function with each case that has a row.
fn each_row(
    cases: &'static [ErrorCase],
    outer: Option<&Row<'_>>,
    visit: &mut dyn FnMut(&Row<'_>) -> fmt::Result,
) -> fmt::Result {
    for case in cases {
        let row = Row { case, outer };
        match case.inner {
            // What it is called is said inside.
            Some(inner) if !inner.is_empty() && names_none(case) => {
                each_row(inner, Some(&row), visit)?;
            }
            _ => visit(&row)?,
        }
    }
    Ok(())
}

impl Row<'_> {
    /// The case, and those around it.
    fn cases(&self) -> impl Iterator<Item = &'static ErrorCase> {
        successors(Some(self), |row| row.outer).map(|row| row.case)
    }
}

fn names_none(case: &ErrorCase) -> bool {
    case.code.is_none() && case.problem_type.is_none()
}

#[derive(Clone, Copy)]
enum Column {
    Status,
    Title,
    Code,
    Type,
    Description,
    Fields,
}

const COLUMNS: [Column; 6] = [
    Column::Status,
    Column::Title,
    Column::Code,
    Column::Type,
    Column::Description,
    Column::Fields,
];

impl Column {
    const fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Title => "title",
            Self::Code => "code",
            Self::Type => "type",
            Self::Description => "description",
            Self::Fields => "header fields",
        }
    }

    fn has(self, row: &Row<'_>) -> bool {
        let case = row.case;
        match self {
            Self::Status => !case.statuses.is_empty(),
            Self::Title => title(case).is_some(),
            Self::Code => case.code.is_some(),
            Self::Type => case.problem_type.is_some(),
            Self::Description => !case.description.is_empty(),
            Self::Fields => each_field(row, &mut |_| Err(fmt::Error)).is_err(),
        }
    }

    fn write(self, row: &Row<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let case = row.case;
        match self {
            Self::Status => case.statuses.fmt(f),
            Self::Title => text(title(case).unwrap_or_default(), f),
            Self::Code => quoted(case.code.unwrap_or_default(), f),
            Self::Type => quoted(case.problem_type.unwrap_or_default(), f),
            Self::Description => text(case.description, f),
            Self::Fields => fields(row, f),
        }
    }
}

/// The names of the header fields, each once.
fn fields(row: &Row<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (mut place, mut separator) = (0, "");
    each_field(row, &mut |name| {
        let is_first = first_place(row, name) == place;
        place += 1;
        if is_first {
            f.write_str(separator)?;
            quoted(name, f)?;
            separator = ", ";
        }
        Ok(())
    })
}

/// Where a name comes first among those of all header fields.
fn first_place(row: &Row<'_>, name: &str) -> usize {
    let mut place = 0;
    let _ = each_field(row, &mut |other| {
        if other.eq_ignore_ascii_case(name) {
            return Err(fmt::Error);
        }
        place += 1;
        Ok(())
    });
    place
}

/// Calls the function with the name of each header field: the case's own, those of its inner errors, and
/// those that are given around it.
fn each_field(row: &Row<'_>, visit: &mut dyn FnMut(&'static str) -> fmt::Result) -> fmt::Result {
    each_field_of(row.case, visit)?;
    let mut around = row.cases().skip(1).flat_map(|case| case.headers);
    around.try_for_each(|name| visit(name))
}

fn each_field_of(
    case: &'static ErrorCase,
    visit: &mut dyn FnMut(&'static str) -> fmt::Result,
) -> fmt::Result {
    for name in case.headers {
        visit(name)?;
    }
    for inner in case.inner.unwrap_or_default() {
        each_field_of(inner, visit)?;
    }
    Ok(())
}

/// The title of a case, or of the only inner one.
fn title(case: &ErrorCase) -> Option<&'static str> {
    match case.inner {
        Some([only]) if case.title.is_none() => title(only),
        _ => case.title,
    }
}

/// Code in Markdown: between more backticks than there are in a row, and with spaces if there are any.
fn quoted(code: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let runs = code.split(|letter| letter != '`');
    let longest = runs.map(str::len).max().unwrap_or(0);
    let space = if longest > 0 { " " } else { "" };
    let fence = |f: &mut fmt::Formatter<'_>| (0..=longest).try_for_each(|_| f.write_char('`'));
    fence(f)?;
    f.write_str(space)?;
    text(code, f)?;
    f.write_str(space)?;
    fence(f)
}

/// Text in a cell, which `|` would end, and so would a line break.
fn text(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for letter in text.chars() {
        match letter {
            '|' => f.write_str("\\|")?,
            letter if letter.is_control() => f.write_char(' ')?,
            letter => f.write_char(letter)?,
        }
    }
    Ok(())
}
