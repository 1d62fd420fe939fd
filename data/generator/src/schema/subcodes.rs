//! A file of sub-codes.

use status_set_data::facts::{Date, Evidence};
use status_set_data::schema::read::{Mistakes, Reader, default_wait, parse, rules};
use status_set_data::schema::rules::Rule;
use status_set_data::schema::shape::TableShape;
use status_set_data::schema::{At, Mistake, Place, set_name_flaw};
use std::fmt;

/// A file of sub-codes; becomes `SubCodes` of status-set-subcodes.
///
/// ```
/// use status_set_generator::schema;
///
/// let list = schema::parse_subcodes("mine", r#"
/// title = "Mine"
/// summary = "Numbers of our own."
/// home = "https://example.org/"
///
/// [[subcode]]
/// status = 503
/// code = 7
/// phrase = "Still Scanning"
/// source = "https://example.org/7"
/// checked = 2026-11-26
/// evidence = "primary"
/// "#).unwrap();
/// assert_eq!(list.codes[0].to_string(), "503.7");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubCodesSource {
    /// The word for the origin.
    pub name: String,
    /// The name of the list.
    pub title: String,
    /// One sentence on the list.
    pub summary: String,
    /// The address of the origin's documentation.
    pub home: String,
    /// The meanings, in the order of their numbers; those of one number differ in their contexts.
    pub codes: Vec<SubCodeSource>,
}

/// One meaning of a sub-code; becomes a `SubCode` of status-set-subcodes. Prints as its number.
///
/// ```
/// use status_set_generator::schema::SubCodeSource;
///
/// fn line(subcode: &SubCodeSource) -> String {
///     format!("{subcode} {}", subcode.phrase)
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubCodeSource {
    /// The status before the point, if the number has one.
    pub status: Option<u16>,
    /// The number, after the point if there is one.
    pub code: At<u16>,
    /// The statuses of responses with it, for a number that stands alone.
    pub statuses: Vec<u16>,
    /// The meaning in a few words.
    pub phrase: String,
    /// What tells the meaning from others of the same number.
    pub context: Option<String>,
    /// One sentence on the meaning.
    pub summary: Option<String>,
    /// The address that the facts come from.
    pub source: String,
    /// When the facts were last compared with their source.
    pub checked: Option<Date>,
    /// What they were read in.
    pub evidence: Option<Evidence>,
    /// How many seconds a client waits before it tries again.
    pub default_wait: Option<u16>,
}

impl SubCodeSource {
    /// The place in the order of a list.
    fn rank(&self) -> (Option<u16>, u16) {
        (self.status, self.code.value)
    }

    /// The context as the row's `id` in the exports has it.
    pub(crate) fn place(&self) -> Option<String> {
        self.context.as_deref().map(kebab_case)
    }
}

/// `ASP.NET Core Module` as `asp-net-core-module`.
fn kebab_case(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

const CONTEXT: Rule = Rule::new(|text| match kebab_case(text).as_str() {
    "" => Err("has no letter of which an `id` can be made"),
    _ => Ok(()),
})
.after(&rules::LINE);

impl fmt::Display for SubCodeSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(f, "{status}.")?;
        }
        write!(f, "{}", self.code.value)
    }
}

const REQUIRED: [&str; 4] = ["title", "summary", "home", "subcode"];

const REQUIRED_OF_CODE: [&str; 5] = ["code", "phrase", "source", "checked", "evidence"];

/// Reads the file of the sub-codes of the origin that is called `name`.
///
/// A sub-code with `status` is a number of that status, such as 404.7. One without stands alone,
/// and is too large to be taken for a status code.
///
/// # Errors
///
/// All the mistakes of the file, in the order of their places. A flaw of `name` stands at the
/// file's start.
///
/// ```
/// use status_set_generator::schema::parse_subcodes;
///
/// let text = r#"
/// title = "Mine"
/// summary = "Numbers of our own."
/// home = "https://example.org/"
///
/// [[subcode]]
/// code = 7
/// phrase = "Still Scanning"
/// source = "https://example.org/7"
/// checked = 2026-11-26
/// evidence = "primary"
/// "#;
/// let mistakes = parse_subcodes("mine", text).unwrap_err();
/// assert_eq!(
///     mistakes[0].to_string(),
///     "7:8: `code` must be from 1000 to 65535, or have a `status`",
/// );
/// ```
pub fn parse_subcodes(name: &str, text: &str) -> Result<SubCodesSource, Vec<Mistake>> {
    let document = parse(text)?;
    let mut mistakes = Mistakes::new(text);
    if let Some(flaw) = set_name_flaw(name) {
        mistakes.add(Place::START, format!("the list's name `{name}` {flaw}"));
    }
    let mut table = Reader::new(&document, Place::START, &REQUIRED, &mut mistakes);
    let (mut list, rows) = read_list(&mut table);
    drop(table);
    check_order(&rows, &mut mistakes);
    name.clone_into(&mut list.name);
    list.codes = rows.into_iter().map(|row| row.source).collect();
    mistakes.finish(list)
}

/// All but the name.
fn read_list(table: &mut Reader<'_, '_>) -> (SubCodesSource, Vec<Row>) {
    let mut rows = Vec::new();
    let list = SubCodesSource {
        name: String::new(),
        title: table.text("title", rules::LINE).unwrap_or_default(),
        summary: table.text("summary", rules::SENTENCE).unwrap_or_default(),
        home: table.text("home", rules::ADDRESS).unwrap_or_default(),
        codes: Vec::new(),
    };
    table.tables("subcode", &REQUIRED_OF_CODE, &mut |row| {
        rows.push(read(row));
    });
    (list, rows)
}

/// What a file of sub-codes looks like.
pub(crate) fn shape_of_subcodes() -> TableShape {
    Reader::describe(&REQUIRED, &mut |table| {
        read_list(table);
    })
}

/// A row, and whether what its place in the file depends on could be read.
struct Row {
    source: SubCodeSource,
    is_placed: bool,
}

fn read(table: &mut Reader<'_, '_>) -> Row {
    let place = table.place();
    let has_status = table.has("status");
    let status = table.code("status").map(|status| status.value);
    let code = if has_status {
        table.number("code", 0..=999, "must be from 0 to 999")
    } else {
        let flaw = "must be from 1000 to 65535, or have a `status`";
        table.number("code", 1000..=u16::MAX, flaw)
    };
    let statuses = table.codes("statuses");
    if has_status {
        table.refuse("statuses", "says nothing beside `status`");
    } else if !statuses.is_sorted_by(|a, b| a < b) {
        table.refuse("statuses", "has each code once, in ascending order");
    }
    let phrase = table.text("phrase", rules::TITLE);
    let context = table.text("context", CONTEXT);
    Row {
        is_placed: code.is_some()
            && has_status == status.is_some()
            && table.has("context") == context.is_some(),
        source: SubCodeSource {
            status,
            code: code.unwrap_or(At::unread(place)),
            statuses,
            phrase: phrase.unwrap_or_default(),
            context,
            summary: table.text("summary", rules::SENTENCE),
            source: table.text("source", rules::ADDRESS).unwrap_or_default(),
            checked: table.date_until_now("checked"),
            evidence: table.word("evidence"),
            default_wait: default_wait(table),
        },
    }
}

/// Checks that rows are sorted by their numbers, and that those of one number can be told apart.
fn check_order(rows: &[Row], mistakes: &mut Mistakes<'_>) {
    let rows = rows.iter().filter(|row| row.is_placed);
    let rows: Vec<_> = rows.map(|row| &row.source).collect();
    for (index, row) in rows.iter().enumerate() {
        let before = &rows[..index];
        let is_same =
            |other: &&&SubCodeSource| other.rank() == row.rank() && other.place() == row.place();
        let message = if let Some(first) = before.iter().find(is_same) {
            let line = first.code.place.line;
            format!("{row} is on line {line} already; another meaning needs another `context`")
        } else if let Some(first) = before.iter().find(|other| lists_statuses_too(other, row)) {
            let line = first.code.place.line;
            format!("the `statuses` of {row} are on line {line} already; list all of them there")
        } else if let Some(last) = before.last().filter(|last| last.rank() > row.rank()) {
            format!("{row} stands after {last}; sort by number")
        } else {
            continue;
        };
        mistakes.add(row.code.place, message);
    }
}

/// Whether two meanings of one number both list statuses: a reader of the number alone could not
/// tell which of the lists it has.
fn lists_statuses_too(other: &SubCodeSource, row: &SubCodeSource) -> bool {
    other.rank() == row.rank() && !other.statuses.is_empty() && !row.statuses.is_empty()
}
