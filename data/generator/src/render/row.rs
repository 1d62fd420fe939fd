//! The rows of both tables, and what they start from: rustc takes as long for a row as it has facts, so
//! those that most statuses have are written once.

use super::lines::Lines;
use super::value::Value;
use crate::dataset::Dataset;
use status_set_data::facts::Facts;
use status_set_data::schema::{SetSource, StatusSource};
use status_set_data::{Info, for_each_fact, for_each_further_fact};

/// The facts of one table about one status.
pub(super) trait Row: Copy + 'static {
    /// The type of the table.
    const TYPE: &'static str;
    /// Where nothing is said.
    const BLANK: Self;

    /// The facts of a status.
    fn of(dataset: &Dataset, set: &SetSource, status: &StatusSource) -> Self;

    /// Writes the facts that are other than those of another row.
    fn render_difference(&self, out: &mut Lines, depth: usize, other: &Self);

    /// The facts that more than half of the rows share.
    fn usual(rows: &[Self]) -> Self;
}

macro_rules! row {
    ($table:ident, $of:expr, $($fact:ident)+) => {
        impl Row for $table {
            const TYPE: &'static str = stringify!($table);
            const BLANK: Self = $table::BLANK;

            fn of(dataset: &Dataset, set: &SetSource, status: &StatusSource) -> Self {
                $of(dataset, set, status.clone())
            }

            fn render_difference(&self, out: &mut Lines, depth: usize, other: &Self) {
                $(
                    if self.$fact != other.$fact {
                        out.field(depth, stringify!($fact), self.$fact.rust());
                    }
                )+
            }

            fn usual(rows: &[Self]) -> Self {
                let mut usual = Self::BLANK;
                $(
                    let is_usual = |row: &&Self| {
                        let alike = rows.iter().filter(|other| other.$fact == row.$fact);
                        alike.count() * 2 > rows.len()
                    };
                    if let Some(row) = rows.iter().find(is_usual) {
                        usual.$fact = row.$fact;
                    }
                )+
                usual
            }
        }
    };
}

macro_rules! row_of_info {
    ($($fact:ident: $type:ty,)+) => { row!(Info, info, $($fact)+); };
}

macro_rules! row_of_facts {
    ($($fact:ident: $type:ty,)+) => { row!(Facts, facts, $($fact)+); };
}

for_each_fact!(row_of_info);
for_each_further_fact!(row_of_facts);

fn info(dataset: &Dataset, set: &SetSource, mut status: StatusSource) -> Info {
    let is_free = |name: &str| !dataset.has_name(name);
    status.edition = status.edition.or(set.edition);
    status.leak(set.name.clone().leak(), is_free)
}

fn facts(_: &Dataset, set: &SetSource, status: StatusSource) -> Facts {
    status.leak_facts(set.name.clone().leak(), &set.marks)
}

/// What rows start from.
pub(super) struct Start<R> {
    name: &'static str,
    row: R,
}

impl<R: Row> Start<R> {
    /// Of the official statuses, and of all others.
    pub(super) fn both(dataset: &Dataset) -> [Self; 2] {
        let usual_of = |is_official: bool| {
            let sets = dataset.sets.iter();
            let sets = sets.filter(|set| is_official_set(set) == is_official);
            let rows = sets.flat_map(|set| set.statuses.iter().map(move |status| (set, status)));
            let rows: Vec<_> = rows
                .map(|(set, status)| R::of(dataset, set, status))
                .collect();
            R::usual(&rows)
        };
        [("REGISTERED", true), ("OTHER", false)].map(|(name, is_official)| Self {
            name,
            row: usual_of(is_official),
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
    pub(super) fn render(&self, out: &mut Lines, depth: usize) {
        let (name, table) = (self.name, R::TYPE);
        out.line(depth, format_args!("const {name}: {table} = {table} {{"));
        self.row.render_difference(out, depth + 1, &R::BLANK);
        out.line(depth + 1, format_args!("..{table}::BLANK"));
        out.line(depth, "};");
    }

    /// A row of a set.
    pub(super) fn render_row(
        &self,
        out: &mut Lines,
        depth: usize,
        dataset: &Dataset,
        set: &SetSource,
        status: &StatusSource,
    ) {
        out.line(depth, format_args!("{} {{", R::TYPE));
        let row = R::of(dataset, set, status);
        row.render_difference(out, depth + 1, &self.row);
        out.line(depth + 1, format_args!("..{}", self.name));
        out.line(depth, "},");
    }
}

fn is_official_set(set: &SetSource) -> bool {
    set.name == "official"
}
