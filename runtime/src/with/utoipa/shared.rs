//! Puts what operations of a document share where they can refer to it.

use super::schema::problem;
use crate::{HttpStatus, Official};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use utoipa::Modify;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{OpenApi, Ref, RefOr, Response};

/// Makes a component of each response to errors that several operations have, so that the document has it
/// once, and of [`Problem`](crate::Problem), to which such responses refer.
///
/// It looks at responses from 400 on, whether an error type has described them or not. A component is
/// called after the reason phrase of the status, `NotFound`, or by the code, `Status499`; others of the same
/// status have a number too: `NotFound2`.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::utoipa::SharedResponses;
/// use utoipa::OpenApi;
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[status(with(problem, utoipa))]
/// enum AppError {
///     /// There is nothing of this name.
///     #[error("nothing here")]
///     #[status(404)]
///     Missing,
/// }
///
/// #[utoipa::path(get, path = "/users", responses((status = 200), AppError))]
/// fn users() {}
///
/// #[utoipa::path(get, path = "/orders", responses((status = 200), AppError))]
/// fn orders() {}
///
/// #[derive(OpenApi)]
/// #[openapi(paths(users, orders), modifiers(&SharedResponses))]
/// struct Document;
///
/// let document = serde_json::to_value(Document::openapi())?;
/// let response = &document["paths"]["/users"]["get"]["responses"]["404"];
/// assert_eq!(response["$ref"], "#/components/responses/NotFound");
/// let shared = &document["components"]["responses"]["NotFound"];
/// assert_eq!(shared["description"], "Not Found: There is nothing of this name.");
/// assert!(document["components"]["schemas"]["Problem"].is_object());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SharedResponses;

impl Modify for SharedResponses {
    fn modify(&self, document: &mut OpenApi) {
        let mut seen: Vec<Seen> = Vec::new();
        each_error(document, &mut |code, response| {
            let RefOr::T(response) = response else { return };
            match seen.iter_mut().find(|seen| seen.is(code, response)) {
                Some(seen) => seen.is_shared = true,
                None => seen.push(Seen {
                    code,
                    response: response.clone(),
                    is_shared: false,
                    name: String::new(),
                }),
            }
        });
        let refers_to_problem = seen.iter().any(Seen::refers_to_problem);
        seen.retain(|seen| seen.is_shared);
        if seen.is_empty() && !refers_to_problem {
            return;
        }
        let components = document.components.get_or_insert_default();
        if refers_to_problem {
            let problem = components.schemas.entry(problem::NAME.to_string());
            problem.or_insert_with(|| problem::schema().into());
        }
        for seen in &mut seen {
            let shared: RefOr<Response> = seen.response.clone().into();
            let name = name_of(seen.code);
            let mut names = (1_usize..).map(|number| match number {
                1 => name.clone(),
                number => format!("{name}{number}"),
            });
            let is_free = |name: &String| {
                let other = components.responses.get(name);
                other.is_none_or(|other| *other == shared)
            };
            seen.name = names.find(is_free).unwrap_or_default();
            components.responses.insert(seen.name.clone(), shared);
        }
        each_error(document, &mut |code, response| {
            let RefOr::T(own) = response else { return };
            if let Some(seen) = seen.iter().find(|seen| seen.is(code, own)) {
                *response = Ref::from_response_name(&seen.name).into();
            }
        });
    }
}

/// A response that an operation has.
struct Seen {
    code: u16,
    response: Response,
    /// Whether another one has it too.
    is_shared: bool,
    /// What it is called among the components.
    name: String,
}

impl Seen {
    fn is(&self, code: u16, response: &Response) -> bool {
        self.code == code && self.response == *response
    }

    fn refers_to_problem(&self) -> bool {
        let name = Ref::from_schema_name(problem::NAME);
        let is_it = |schema: &RefOr<Schema>| matches!(schema, RefOr::Ref(other) if *other == name);
        let mut schemas = self.response.content.values().flat_map(|it| &it.schema);
        schemas.any(|schema| match schema {
            RefOr::T(Schema::AllOf(all)) => all.items.iter().any(is_it),
            schema => is_it(schema),
        })
    }
}

/// The name of the component for a response of this code.
fn name_of(code: u16) -> String {
    match Official::from_code(code) {
        Some(status) => status.name().to_string(),
        None => format!("Status{code}"),
    }
}

/// Calls the function with each response to errors that is not by range, such as `4XX`.
fn each_error(document: &mut OpenApi, visit: &mut dyn FnMut(u16, &mut RefOr<Response>)) {
    for path in document.paths.paths.values_mut() {
        for operation in operations(path).into_iter().flatten() {
            for (code, response) in &mut operation.responses.responses {
                let Ok(code) = code.parse::<u16>() else {
                    continue;
                };
                if code >= 400 {
                    visit(code, response);
                }
            }
        }
    }
}

fn operations(path: &mut PathItem) -> [Option<&mut Operation>; 8] {
    [
        path.get.as_mut(),
        path.put.as_mut(),
        path.post.as_mut(),
        path.delete.as_mut(),
        path.options.as_mut(),
        path.head.as_mut(),
        path.patch.as_mut(),
        path.trace.as_mut(),
    ]
}
