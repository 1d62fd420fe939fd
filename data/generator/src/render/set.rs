//! A set.

use super::lines::Lines;
use super::static_name;
use crate::dataset::Dataset;
use status_set_data::schema::{SetSource, SpecSource, StatusSource, camel_case};
use status_set_data::{Body, Cacheable};

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

fn render_status(out: &mut Lines, dataset: &Dataset, set: &SetSource, status: &StatusSource) {
    out.line(3, "Info {");
    out.field(4, "code", status.code.value);
    out.text_field(4, "name", &status.name.value);
    out.text_field(4, "reason", &status.reason);
    // The blank of these two is `Own`, which no file may give: they always stand here.
    out.word_field("reason_from", "ReasonFrom", status.reason_from);
    out.text_field(4, "set", &set.name);
    out.field(
        4,
        "edition",
        format_args!("{:?}", status.edition.or(set.edition)),
    );
    out.text_field(4, "summary", &status.summary);
    if let Some(source) = &status.source {
        out.field(4, "source", format_args!("Some({source:?})"));
    }
    out.word_field("state", "State", status.state);
    if !status.seen.is_empty() {
        let seen: Vec<_> = status
            .seen
            .iter()
            .map(|seen| format!("Seen::{seen:?}"))
            .collect();
        out.field(4, "seen", format_args!("&[{}]", seen.join(", ")));
    }
    if let Some(spec) = &status.spec {
        out.field(4, "spec", format_args!("Some({})", spec_value(spec)));
    }
    if !status.former.is_empty() {
        out.line(4, "former: &[");
        for phrase in &status.former {
            let name = Some(camel_case(&phrase.value)).filter(|name| !dataset.has_name(name));
            let reason = &phrase.value;
            out.line(
                5,
                format_args!("Former {{ reason: {reason:?}, name: {name:?} }},"),
            );
        }
        out.line(4, "],");
    }
    if status.cacheable != Cacheable::IfExplicit {
        out.word_field("cacheable", "Cacheable", status.cacheable);
    }
    if status.body != Body::Allowed {
        out.word_field("body", "Body", status.body);
    }
    if let Some(retry) = status.retry {
        out.field(4, "retry", format_args!("Some(Retry::{retry:?})"));
    }
    if status.retry_after {
        out.field(4, "retry_after", true);
    }
    if !status.requires.is_empty() {
        out.field(4, "requires", format_args!("&{:?}", status.requires));
    }
    if let Some(code) = status.sent_as {
        out.field(4, "sent_as", format_args!("Some({code})"));
    }
    out.line(4, "..Info::BLANK");
    out.line(3, "},");
}

fn spec_value(spec: &SpecSource) -> String {
    let SpecSource {
        document, section, ..
    } = spec;
    format!("Spec {{ document: {document:?}, section: {section:?} }}")
}
