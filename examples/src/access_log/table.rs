//! The report for people.

use super::{Group, Tally};
use comfy_table::{CellAlignment, Table, TableComponent, presets};
use status_set::subcodes::SubCode;
use status_set::{Received, catalog};
use std::cmp::Reverse;
use std::fmt::Write;

const BAR_WIDTH: u64 = 24;

/// The tally as tables: the statuses by code, or with `top` only so many of them, the most
/// frequent first.
#[must_use]
pub fn render(tally: &Tally, top: Option<usize>) -> String {
    let mut text = statuses(tally, top);
    text += "\n";
    text += &totals(tally);
    text += &substatuses(tally);
    text += &unlisted(tally);
    text += &samples(tally);
    text
}

fn statuses(tally: &Tally, top: Option<usize>) -> String {
    let mut rows: Vec<_> = tally.statuses.iter().map(|(&r, &n)| (r, n)).collect();
    if let Some(top) = top {
        rows.sort_by_key(|&(_, lines)| Reverse(lines));
        rows.truncate(top);
    }
    let most = rows.iter().map(|&(_, lines)| lines).max().unwrap_or(0);
    let mut table = table(&["Code", "Phrase", "Set", "Lines", "Share", ""], &[0, 3, 4]);
    for &(received, lines) in &rows {
        let (phrase, set) = match received {
            Received::Known(status) => (status.reason_phrase(), status.info().set),
            Received::Unlisted(_) => ("(unlisted)", "-"),
        };
        table.add_row([
            received.code().to_string(),
            phrase.to_owned(),
            set.to_owned(),
            lines.to_string(),
            share(lines, tally.lines()),
            bar(lines, most),
        ]);
    }
    let mut text = finish(&table);
    let hidden = tally.statuses.len() - rows.len();
    if hidden > 0 {
        let shown: u64 = rows.iter().map(|&(_, lines)| lines).sum();
        let lines = tally.known() + tally.unlisted() - shown;
        let _ = writeln!(text, "       and {hidden} more with {lines} lines");
    }
    text
}

fn totals(tally: &Tally) -> String {
    let mut rows: Vec<(String, u64)> = Group::ALL
        .iter()
        .map(|&group| (group.to_string(), tally.group(group)))
        .filter(|&(_, lines)| lines > 0)
        .collect();
    rows.push(("no status sent".to_owned(), tally.without_status));
    rows.push(("not understood".to_owned(), tally.not_understood));
    rows.push(("all lines".to_owned(), tally.lines()));

    let mut table = table(&["Total", "Lines", "Share"], &[1, 2]);
    for (label, lines) in rows {
        table.add_row([label, lines.to_string(), share(lines, tally.lines())]);
    }
    let mut text = finish(&table);
    if tally.directives > 0 {
        let _ = writeln!(text, " and directives: {}", tally.directives);
    }
    for (service, lines) in &tally.replies {
        let name = service.name();
        let _ = writeln!(
            text,
            " and replies of {name}, which are not HTTP statuses: {lines}"
        );
    }
    text
}

/// The sub-statuses that say more than their status: 200.0 and the like do not.
fn substatuses(tally: &Tally) -> String {
    let rows = tally.substatuses.iter();
    let mut rows = rows
        .filter(|(substatus, _)| substatus.code() != 0 || !substatus.meanings().is_empty())
        .peekable();
    if rows.peek().is_none() {
        return String::new();
    }
    let mut table = table(&["Sub-status", "Meaning", "Lines"], &[2]);
    for (substatus, lines) in rows {
        let meanings = substatus.meanings();
        let first = meanings.first().map_or("(unlisted)".to_owned(), meaning);
        table.add_row([substatus.to_string(), first, lines.to_string()]);
        for other in meanings.iter().skip(1) {
            table.add_row(["", &format!("or {}", meaning(other))]);
        }
    }
    "\n".to_owned() + &finish(&table)
}

/// `Not Found`, `No Server (ARR)`
fn meaning(meaning: &SubCode) -> String {
    match meaning.context {
        Some(context) => format!("{} ({context})", meaning.phrase),
        None => meaning.phrase.to_owned(),
    }
}

/// Says of each unlisted code which sets would give it a name.
fn unlisted(tally: &Tally) -> String {
    let mut text = String::new();
    for received in tally.statuses.keys() {
        let Received::Unlisted(unlisted) = received else {
            continue;
        };
        if text.is_empty() {
            text += "\nUnlisted codes, and the sets that would name them:\n";
        }
        let names: Vec<String> = catalog::by_code(unlisted.code())
            .map(|info| format!("{} ({})", info.set, info.reason))
            .collect();
        let names = match names.as_slice() {
            [] => "none".to_owned(),
            names => names.join(", "),
        };
        let _ = writeln!(text, "  {unlisted}: {names}");
    }
    text
}

fn samples(tally: &Tally) -> String {
    let mut text = String::new();
    if !tally.samples.is_empty() {
        text += "\nNot understood, the first of them:\n";
    }
    for sample in &tally.samples {
        let (source, number, defect) = (&sample.source, sample.number, sample.defect);
        let _ = writeln!(text, "  {source}:{number}: {defect}");
        if !sample.text.is_empty() {
            let _ = writeln!(text, "    {}", sample.text);
        }
    }
    text
}

fn table(header: &[&str], numbers: &[usize]) -> Table {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_style(TableComponent::HeaderLines, '─')
        .set_style(TableComponent::MiddleHeaderIntersections, '─')
        .set_header(header);
    for &number in numbers {
        if let Some(column) = table.column_mut(number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

fn finish(table: &Table) -> String {
    table.trim_fmt() + "\n"
}

/// `46.6 %`, rounded; what is there is never shown as nothing.
fn share(part: u64, whole: u64) -> String {
    match (part * 1000 + whole / 2).checked_div(whole) {
        None => "-".to_owned(),
        Some(0) if part > 0 => "<0.1 %".to_owned(),
        Some(per_mille) => format!("{}.{} %", per_mille / 10, per_mille % 10),
    }
}

/// A bar in eighths of a character, never empty.
fn bar(part: u64, most: u64) -> String {
    let mut eighths = (part * BAR_WIDTH * 8).div_ceil(most.max(1));
    let mut bar = String::new();
    while eighths >= 8 {
        bar.push('█');
        eighths -= 8;
    }
    bar.push_str(match eighths {
        0 => "",
        1 => "▏",
        2 => "▎",
        3 => "▍",
        4 => "▌",
        5 => "▋",
        6 => "▊",
        _ => "▉",
    });
    bar
}

#[cfg(test)]
mod tests {
    use super::{bar, share};

    #[test]
    fn shares_are_rounded_but_never_to_nothing() {
        assert_eq!(share(0, 0), "-");
        assert_eq!(share(0, 9), "0.0 %");
        assert_eq!(share(1, 3), "33.3 %");
        assert_eq!(share(2, 3), "66.7 %");
        assert_eq!(share(1, 1_000_000), "<0.1 %");
        assert_eq!(share(9, 9), "100.0 %");
    }

    #[test]
    fn the_most_frequent_has_the_whole_bar_and_every_other_some() {
        assert_eq!(bar(772, 772), "█".repeat(24));
        assert_eq!(bar(1, 2), "█".repeat(12));
        assert_eq!(bar(1, 1_000_000), "▏");
    }
}
