//! The dataset as a script for the page in `docs/site`: a page that is opened from a disk can run a
//! script, but cannot fetch a file.

use super::Named;
use crate::COMMAND;
use crate::json::Json;

/// A script that declares `DATASET`, which has the members of `statuses.json`; a row is a line.
pub(super) fn script<'a>(
    head: impl Iterator<Item = (&'a str, &'a str, Json)>,
    tables: &[Named<'_>],
) -> String {
    let head = head.map(|(name, _, value)| format!("\"{name}\":{},\n", value.compact()));
    let tables = tables.iter().map(|(name, _, table)| {
        let Json::List(rows) = table.json() else {
            unreachable!("a table is a list of rows")
        };
        let rows: Vec<_> = rows.iter().map(|row| row.compact() + ",\n").collect();
        format!("\"{name}\":[\n{}],\n", rows.concat())
    });
    let members: Vec<_> = head.chain(tables).collect();
    let members = members.concat();
    format!("// Made by `{COMMAND}`.\n\"use strict\";\n\nconst DATASET = {{\n{members}}};\n")
}
