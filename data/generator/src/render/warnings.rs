//! The codes of the `Warning` header field.

use super::{head, lines::Lines};
use crate::dataset::Dataset;
use crate::schema::WarningSource;

const HEAD: &str = "
use crate::{Spec, Warning, Warnings};

/// The codes of the `Warning` header field.
///
/// ```
/// use status_set_warning::WARNINGS;
///
/// assert_eq!(WARNINGS.codes[0].text, \"Response is Stale\");
/// ```
";

/// The text of `warning/src/generated.rs`.
///
/// ```
/// use status_set_generator::{Dataset, Files, render, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// assert!(render::warnings(&dataset).contains("pub static WARNINGS: Warnings"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn warnings(dataset: &Dataset) -> String {
    let mut out = head("warning/warning.toml");
    out.text.push_str(HEAD);
    let warnings = &dataset.warnings;
    out.line(0, "pub static WARNINGS: Warnings = Warnings {");
    out.text_field(1, "title", &warnings.title);
    out.text_field(1, "summary", &warnings.summary);
    out.text_field(1, "home", &warnings.home);
    out.line(1, "codes: &[");
    for warning in &warnings.codes {
        render_warning(&mut out, warning);
    }
    out.line(1, "],");
    out.line(0, "};");
    out.text
}

fn render_warning(out: &mut Lines, warning: &WarningSource) {
    out.line(2, "Warning {");
    out.field(3, "code", warning.code.value);
    out.text_field(3, "name", &warning.name.value);
    out.text_field(3, "text", &warning.text);
    out.text_field(3, "summary", &warning.summary);
    out.text_field(3, "source", &warning.source);
    out.field(
        3,
        "spec",
        format_args!("Spec::custom({:?})", warning.spec.text()),
    );
    out.field(3, "persists", warning.persists);
    out.line(2, "},");
}
