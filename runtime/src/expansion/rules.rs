//! What an error responds with: as its case says, or else as the inner error does.

use super::codes::fits;
use crate::error_case::ErrorCase;
use crate::final_code::{final_phrase, is_open};
use crate::{HttpError, HttpStatus, Problem};
use core::fmt::Display;
use core::marker::PhantomData;

/// What a case says of its errors, as far as a program asks for it with an error at hand: without what
/// only people read.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    code: Option<&'static str>,
    problem_type: Option<&'static str>,
    title: Option<&'static str>,
    exposes: Option<bool>,
}

impl Rule {
    pub(super) const NONE: Self = Self {
        code: None,
        problem_type: None,
        title: None,
        exposes: None,
    };

    pub(super) const fn of(case: &ErrorCase) -> Self {
        Self {
            code: case.code,
            problem_type: case.problem_type,
            title: case.title,
            exposes: case.exposes,
        }
    }

    fn of_error<E: HttpError + ?Sized>(error: &E) -> Self {
        let rule = E::__RULES.get(error.__place());
        rule.copied().unwrap_or(Self::NONE)
    }
}

/// Asks something of an inner error, whatever its type.
pub trait Visitor {
    /// What the inner error says.
    type Output;

    /// Asks it.
    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> Self::Output;
}

struct Code;

impl Visitor for Code {
    type Output = Option<&'static str>;

    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> Self::Output {
        inner.code()
    }
}

pub(crate) fn code<E: HttpError + ?Sized>(error: &E) -> Option<&'static str> {
    let own = Rule::of_error(error).code;
    own.or_else(|| error.__visit_inner(Code).flatten())
}

struct ProblemType;

impl Visitor for ProblemType {
    type Output = Option<&'static str>;

    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> Self::Output {
        inner.problem_type()
    }
}

pub(crate) fn problem_type<E: HttpError + ?Sized>(error: &E) -> Option<&'static str> {
    let own = Rule::of_error(error).problem_type;
    own.or_else(|| error.__visit_inner(ProblemType).flatten())
}

struct Case;

impl Visitor for Case {
    type Output = Option<&'static ErrorCase>;

    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> Self::Output {
        inner.case()
    }
}

pub(crate) fn case<E: HttpError + ?Sized>(error: &E) -> Option<&'static ErrorCase> {
    let own = E::CASES.get(error.__place())?;
    let inner = if own.is_inner {
        error.__visit_inner(Case).flatten()
    } else {
        None
    };
    Some(inner.unwrap_or(own))
}

// Nothing that an inner error says of a status is for clients of the outer one, if that does not have
// the status.

struct Title<S>(PhantomData<S>);

impl<S: HttpStatus> Visitor for Title<S> {
    type Output = Option<&'static str>;

    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> Self::Output {
        fits::<S>(inner.__code()).then(|| inner.title())
    }
}

pub(crate) fn title<E: HttpError + ?Sized>(error: &E) -> &'static str {
    let inner = || {
        error
            .__visit_inner(Title::<E::Status>(PhantomData))
            .flatten()
    };
    let title = Rule::of_error(error).title.or_else(inner);
    title.unwrap_or_else(|| final_phrase(error.status()))
}

struct Exposes<S>(PhantomData<S>);

impl<S: HttpStatus> Visitor for Exposes<S> {
    type Output = bool;

    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> bool {
        fits::<S>(inner.__code()) && inner.exposes_detail()
    }
}

pub(crate) fn exposes<E: HttpError + ?Sized>(error: &E) -> bool {
    let inner = || error.__visit_inner(Exposes::<E::Status>(PhantomData));
    let exposes = Rule::of_error(error).exposes.or_else(inner);
    exposes.unwrap_or_else(|| is_open(error.__code()))
}

struct Detail<'a, S> {
    visit: &'a mut dyn FnMut(&dyn Display),
    set: PhantomData<S>,
}

impl<S: HttpStatus> Visitor for Detail<'_, S> {
    type Output = bool;

    fn visit<E: HttpError + ?Sized>(self, inner: &E) -> bool {
        fits::<S>(inner.__code()) && inner.__visit_detail(self.visit)
    }
}

/// Visits what the inner error has written for clients, unless the user has said who may see what the outer
/// one displays.
pub fn inner_detail<E: HttpError + ?Sized>(error: &E, visit: &mut dyn FnMut(&dyn Display)) -> bool {
    let set = PhantomData::<E::Status>;
    let is_passed_on = Rule::of_error(error).exposes.is_none();
    is_passed_on && error.__visit_inner(Detail { visit, set }) == Some(true)
}

struct Headers<'a> {
    visit: &'a mut dyn FnMut(&'static str, &dyn Display),
}

impl Visitor for Headers<'_> {
    type Output = ();

    fn visit<E: HttpError + ?Sized>(self, inner: &E) {
        inner.visit_headers(self.visit);
    }
}

/// Visits the header fields of the inner error, if there is one.
pub fn inner_headers<E: HttpError + ?Sized>(
    error: &E,
    visit: &mut dyn FnMut(&'static str, &dyn Display),
) {
    let _ = error.__visit_inner(Headers { visit });
}

struct Extend<'a>(&'a mut Problem);

impl Visitor for Extend<'_> {
    type Output = ();

    fn visit<E: HttpError + ?Sized>(self, inner: &E) {
        inner.extend_problem(self.0);
    }
}

/// Adds what the inner error adds to a problem, if there is one.
pub fn extend_by_inner<E: HttpError + ?Sized>(error: &E, problem: &mut Problem) {
    let _ = error.__visit_inner(Extend(problem));
}
