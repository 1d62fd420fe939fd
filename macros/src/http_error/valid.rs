//! Refuses what makes no sense together on a variant.

use super::attr::case::{OnCase, Status};
use super::attr::header::any_case;
use crate::diagnostics::Diagnostics;
use crate::name_map::NameSet;
use syn::LitStr;

/// Notes every contradiction in what stands on a variant, of which a field may have the status.
pub(super) fn check(on_case: &OnCase, is_field: bool, diagnostics: &Diagnostics) {
    if matches!(on_case.status, Some(Status::Transparent(_))) {
        beside_transparent(on_case, diagnostics);
    } else if is_field {
        let message = "the header fields that a status from a field requires are not checked, so there is nothing to leave out\nhelp: remove `without`";
        each(&on_case.without, message, diagnostics);
    }
    let mut given = NameSet::default();
    for header in &on_case.headers {
        given.insert(&any_case(&header.name));
    }
    let mut left_out = NameSet::default();
    for name in &on_case.without {
        if !left_out.insert(&any_case(name)) {
            let message = format!("`{}` is left out twice\nhelp: keep one", name.value());
            diagnostics.error(name.span(), message);
        }
        if given.contains(&any_case(name)) {
            let message = format!(
                "`{}` is given by `header` and left out by `without`\nhelp: keep one",
                name.value(),
            );
            diagnostics.error(name.span(), message);
        }
    }
}

/// The inner error says all but who may see its text.
fn beside_transparent(on_case: &OnCase, diagnostics: &Diagnostics) {
    for header in &on_case.headers {
        diagnostics.error(
            header.name.span(),
            "a transparent error sends the header fields of the inner one\nhelp: put `header` there",
        );
    }
    let message =
        "a transparent error sends the header fields of the inner one\nhelp: put `without` there";
    each(&on_case.without, message, diagnostics);
    if let Some(detail) = &on_case.detail {
        diagnostics.error(
            detail.span(),
            "a transparent error shows clients what the inner one does\nhelp: put `detail` there",
        );
    }
    if let Some(uri) = &on_case.problem_type {
        diagnostics.error(
            uri.span(),
            "a transparent error has the problem type of the inner one\nhelp: put `type` there",
        );
    }
}

fn each(names: &[LitStr], message: &str, diagnostics: &Diagnostics) {
    for name in names {
        diagnostics.error(name.span(), message);
    }
}
