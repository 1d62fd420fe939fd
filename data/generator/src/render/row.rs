//! The statuses of the sets, and what they start from: rustc takes as long for a row as it has facts, so
//! those that most statuses have are written once.

use super::lines::Lines;
use super::value::Value;
use crate::dataset::Dataset;
use status_set_data::schema::{SetSource, StatusSource};
use status_set_data::{Info, for_each_fact};

/// What rows start from.
pub(super) struct Start {
    name: &'static str,
    info: Info,
}

impl Start {
    /// Of the official statuses, and of all others.
    pub(super) fn both(dataset: &Dataset) -> [Self; 2] {
        let usual_of = |is_official: bool| {
            let sets = dataset.sets.iter();
            let sets = sets.filter(|set| is_official_set(set) == is_official);
            let rows = sets.flat_map(|set| set.statuses.iter().map(move |row| (set, row)));
            let rows: Vec<_> = rows.map(|(set, row)| info(dataset, set, row)).collect();
            usual(&rows)
        };
        [("REGISTERED", true), ("OTHER", false)].map(|(name, is_official)| Self {
            name,
            info: usual_of(is_official),
        })
    }

    /// What the rows of a set start from.
    pub(super) fn of<'a>([registered, other]: &'a [Self; 2], set: &SetSource) -> &'a Self {
        if is_official_set(set) {
            registered
        } else {
            other
        }
    }

    /// A constant.
    pub(super) fn render(&self, out: &mut Lines) {
        out.line(0, "");
        out.line(1, format_args!("const {}: Info = Info {{", self.name));
        render_difference(out, 2, &self.info, &Info::BLANK);
        out.line(2, "..Info::BLANK");
        out.line(1, "};");
    }
}

fn is_official_set(set: &SetSource) -> bool {
    set.name == "official"
}

/// A row of a set.
pub(super) fn render_row(
    out: &mut Lines,
    dataset: &Dataset,
    start: &Start,
    set: &SetSource,
    status: &StatusSource,
) {
    out.line(3, "Info {");
    render_difference(out, 4, &info(dataset, set, status), &start.info);
    out.line(4, format_args!("..{}", start.name));
    out.line(3, "},");
}

fn info(dataset: &Dataset, set: &SetSource, status: &StatusSource) -> Info {
    let is_free = |name: &str| !dataset.has_name(name);
    let mut status = status.clone();
    status.edition = status.edition.or(set.edition);
    status.leak(set.name.clone().leak(), is_free)
}

/// The facts that are other than those of another row.
fn render_difference(out: &mut Lines, depth: usize, info: &Info, other: &Info) {
    macro_rules! render {
        ($($fact:ident: $type:ty,)+) => { $(
            if info.$fact != other.$fact {
                out.field(depth, stringify!($fact), info.$fact.rust());
            }
        )+ };
    }
    for_each_fact!(render);
}

/// The facts that more than half of the rows share.
fn usual(rows: &[Info]) -> Info {
    let mut usual = Info::BLANK;
    macro_rules! take {
        ($($fact:ident: $type:ty,)+) => { $(
            let is_usual = |row: &&Info| {
                let alike = rows.iter().filter(|other| other.$fact == row.$fact);
                alike.count() * 2 > rows.len()
            };
            if let Some(row) = rows.iter().find(is_usual) {
                usual.$fact = row.$fact;
            }
        )+ };
    }
    for_each_fact!(take);
    usual
}
