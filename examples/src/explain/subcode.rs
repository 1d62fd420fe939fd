//! What is said of a sub-code.

use super::facts;
use super::rows::Rows;
use super::text::{all, heading};
use status_set::subcodes::{SubCode, SubCodes};
use status_set::{Info, catalog};
use std::collections::BTreeSet;
use std::fmt::{self, Display as _, Formatter};

/// Every meaning of a listed number; of another one, what is known of its status.
pub(super) fn explain(
    f: &mut Formatter<'_>,
    number: &str,
    list: &SubCodes,
    meanings: &[SubCode],
    status: Option<u16>,
) -> fmt::Result {
    match meanings {
        [] => unlisted(f, number, list, status)?,
        [_] => {}
        several => writeln!(f, "{number} has {} meanings.\n", several.len())?,
    }
    let mut gap = "";
    for subcode in meanings {
        f.write_str(gap)?;
        meaning(f, list, subcode)?;
        gap = "\n";
    }
    Ok(())
}

fn meaning(f: &mut Formatter<'_>, list: &SubCodes, subcode: &SubCode) -> fmt::Result {
    writeln!(f, "{subcode}")?;
    if let Some(summary) = subcode.summary {
        writeln!(f, "  {summary}")?;
    }
    let mut rows = Rows::default();
    rows.add("list", format_args!("{}, {}", list.title, list.home));
    if let Some(context) = subcode.context {
        rows.add("context", context);
    }
    for &code in subcode.statuses {
        match status_of(list, code) {
            Some(info) => {
                let line = format_args!("{code} {} ({})", info.reason, info.set);
                rows.add("status", line);
            }
            None => rows.add("status", code),
        }
    }
    if subcode.statuses.is_empty() {
        rows.add("status", "not documented");
    }
    facts::add_wait(&mut rows, subcode.default_wait);
    facts::add_check(&mut rows, subcode.checked, subcode.evidence);
    rows.add("source", subcode.source);
    rows.fmt(f)
}

/// A status as the list's own set explains it, or else the official one.
fn status_of(list: &SubCodes, code: u16) -> Option<&'static Info> {
    let own = catalog::set(list.name).and_then(|set| set.by_code(code));
    own.or_else(|| catalog::set("official").and_then(|set| set.by_code(code)))
}

fn unlisted(
    f: &mut Formatter<'_>,
    number: &str,
    list: &SubCodes,
    status: Option<u16>,
) -> fmt::Result {
    writeln!(f, "{number}: not in the list `{}`.", list.title)?;
    if let Some(code) = status {
        let statuses: Vec<_> = catalog::by_code(code).collect();
        writeln!(f, "What is known of {code}:\n")?;
        heading(f, code, &statuses)?;
        return all(f, &statuses, &[]);
    }
    writeln!(f, "{}", list.summary)?;
    let statuses = list.codes.iter().flat_map(|subcode| subcode.statuses);
    let statuses: BTreeSet<String> = statuses.map(u16::to_string).collect();
    let statuses: Vec<String> = statuses.into_iter().collect();
    writeln!(
        f,
        "Go by the status of the response; documented for others of the list: {}.",
        statuses.join(", ")
    )
}
