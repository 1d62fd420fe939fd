//! A set.

use super::lines::Lines;
use super::row::Start;
use super::static_name;
use crate::dataset::Dataset;
use status_set_data::Info;
use status_set_data::schema::SetSource;

/// Which set it is, and where it is from. No `[`: rustc would read the comment as Markdown at each check,
/// to resolve its links.
pub(super) fn origin(set: &SetSource) -> String {
    format!(
        "The set `{}`, from {}: <{}>.",
        set.name, set.title, set.home
    )
}

/// A static of the set's name.
pub(super) fn render_set(out: &mut Lines, dataset: &Dataset, start: &Start<Info>, set: &SetSource) {
    let (name, title, home) = (static_name(&set.name), &set.title, &set.home);
    out.line(0, "");
    out.line(1, format_args!("/// {}", set.summary));
    out.line(1, "///");
    out.line(1, format_args!("/// {}", origin(set)));
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
        start.render_row(out, 3, dataset, set, status);
    }
    out.line(2, "],");
    out.line(1, "};");
}
