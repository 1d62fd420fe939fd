//! A set.

use super::lines::Lines;
use super::static_name;
use super::value::Value;
use crate::dataset::Dataset;
use status_set_data::schema::{SetSource, StatusSource};
use status_set_data::{Info, for_each_fact};

/// A static of the set's name.
pub(super) fn render_set(out: &mut Lines, dataset: &Dataset, set: &SetSource) {
    let (name, title, home) = (static_name(&set.name), &set.title, &set.home);
    out.line(0, "");
    out.line(1, format_args!("/// {}", set.summary));
    out.line(1, "///");
    out.line(
        1,
        format_args!("/// The set `{}`, from [{title}]({home}).", set.name),
    );
    out.line(1, "///");
    out.line(1, "/// ```");
    out.line(1, "/// use status_set_data::sets;");
    out.line(1, "///");
    out.line(
        1,
        format_args!("/// assert_eq!(sets::{name}.name, {:?});", set.name),
    );
    out.line(1, "/// ```");
    out.line(1, format_args!("pub static {name}: Set = Set {{"));
    out.text_field(2, "name", &set.name);
    out.text_field(2, "title", title);
    out.text_field(2, "summary", &set.summary);
    out.text_field(2, "home", home);
    out.field(2, "edition", format_args!("{:?}", set.edition));
    out.line(2, "statuses: &[");
    for status in &set.statuses {
        render_status(out, dataset, set, status);
    }
    out.line(2, "],");
    out.line(1, "};");
}

/// The facts that are other than those of a status of which nothing is said.
fn render_status(out: &mut Lines, dataset: &Dataset, set: &SetSource, status: &StatusSource) {
    let is_free = |name: &str| !dataset.has_name(name);
    let mut status = status.clone();
    status.edition = status.edition.or(set.edition);
    let info = status.leak(set.name.clone().leak(), is_free);
    let blank = Info::BLANK;
    out.line(3, "Info {");
    macro_rules! render {
        ($($fact:ident: $type:ty,)+) => { $(
            if info.$fact != blank.$fact {
                out.field(4, stringify!($fact), info.$fact.rust());
            }
        )+ };
    }
    for_each_fact!(render);
    out.line(4, "..Info::BLANK");
    out.line(3, "},");
}
