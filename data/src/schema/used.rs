//! The `[[status.used]]` of a status: what well-known senders mean by it.

use super::mistake::At;
use super::order;
use super::reader::Reader;
use super::rows::UsedSource;
use super::rules::{self, Style};
use std::vec::Vec;

/// What has to be said of each sender.
const REQUIRED: [&str; 3] = ["by", "meaning", "source"];

/// Reads all of them, of a status that is read as this style says.
pub(super) fn read(table: &mut Reader<'_, '_>, style: &Style) -> Vec<UsedSource> {
    let (mut used, mut senders) = (Vec::new(), Vec::new());
    table.tables("used", &REQUIRED, &mut |row| {
        let by = row.text_at("by", rules::LINE);
        senders.extend(by.clone());
        used.push(UsedSource {
            by: by.map(|At { value, .. }| value).unwrap_or_default(),
            meaning: row.text("meaning", style.summary).unwrap_or_default(),
            source: row.text("source", style.address).unwrap_or_default(),
        });
    });
    order::check_senders(&senders, table.mistakes);
    used
}
