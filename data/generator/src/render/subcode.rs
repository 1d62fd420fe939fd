//! A list of sub-codes.

use super::lines::Lines;
use super::static_name;
use super::value::Value;
use crate::schema::{SubCodeSource, SubCodesSource};

/// A static of the list's name.
pub(super) fn render_list(out: &mut Lines, list: &SubCodesSource) {
    let (name, title, home) = (static_name(&list.name), &list.title, &list.home);
    out.line(0, "");
    out.line(1, format_args!("/// {}", list.summary));
    out.line(1, "///");
    out.line(1, format_args!("/// From [{title}]({home})."));
    out.line(1, "///");
    out.line(1, "/// ```");
    out.line(1, "/// use status_set_subcodes::lists;");
    out.line(1, "///");
    out.line(
        1,
        format_args!("/// assert_eq!(lists::{name}.name, {:?});", list.name),
    );
    out.line(1, "/// ```");
    out.line(1, format_args!("pub static {name}: SubCodes = SubCodes {{"));
    out.text_field(2, "name", &list.name);
    out.text_field(2, "title", title);
    out.text_field(2, "summary", &list.summary);
    out.text_field(2, "home", home);
    out.line(2, "codes: &[");
    for subcode in &list.codes {
        render_subcode(out, list, subcode);
    }
    out.line(2, "],");
    out.line(1, "};");
}

fn render_subcode(out: &mut Lines, list: &SubCodesSource, subcode: &SubCodeSource) {
    // A number of a status is met in responses of that status.
    let statuses = match subcode.status {
        Some(status) => vec![status],
        None => subcode.statuses.clone(),
    };
    out.line(3, "SubCode {");
    out.text_field(4, "list", &list.name);
    out.field(4, "status", format_args!("{:?}", subcode.status));
    out.field(4, "code", subcode.code.value);
    out.field(4, "statuses", format_args!("&{statuses:?}"));
    out.text_field(4, "phrase", &subcode.phrase);
    out.field(4, "context", format_args!("{:?}", subcode.context));
    out.field(4, "summary", format_args!("{:?}", subcode.summary));
    out.text_field(4, "source", &subcode.source);
    out.field(4, "checked", subcode.checked.rust());
    out.field(4, "evidence", subcode.evidence.rust());
    out.field(4, "default_wait", subcode.default_wait.rust());
    out.line(3, "},");
}
