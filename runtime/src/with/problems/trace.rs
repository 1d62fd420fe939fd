//! One event of `tracing` for each failed response.

use super::failed::{Answer, Failed};
use super::rules::Rules;
use crate::with::Report;
use alloc::sync::Arc;
use core::fmt::{self, Display};
use status_set_data::escape;
use tracing::Level;

/// What filters of events go by, in the place of a module's path.
const TARGET: &str = "status_set";

/// Which failed responses have an event, and what is known of their errors.
pub(in crate::with) struct Trace<R> {
    rule: Option<Rule<R>>,
    #[cfg(feature = "actix-web")]
    report: Option<Reporter>,
}

/// The level of the event, or `None` for no event.
type Rule<R> = Arc<dyn Fn(&Failed<'_, R>) -> Option<Level> + Send + Sync>;

/// Finds the sources of an error, whose type the user has named.
#[cfg(feature = "actix-web")]
pub(in crate::with) type Reporter = for<'a> fn(&'a ::actix_web::Error) -> Report<'a>;

impl<R> Trace<R> {
    /// An event for each, at the level of its class.
    pub(in crate::with) const fn by_class() -> Self {
        Self {
            rule: None,
            #[cfg(feature = "actix-web")]
            report: None,
        }
    }

    /// Events at the levels that this function gives.
    pub(in crate::with) fn by<F>(rule: F) -> Self
    where
        F: Fn(&Failed<'_, R>) -> Option<Level> + Send + Sync + 'static,
    {
        Self {
            rule: Some(Arc::new(rule)),
            #[cfg(feature = "actix-web")]
            report: None,
        }
    }

    /// With the sources of errors that actix-web has kept.
    #[cfg(feature = "actix-web")]
    pub(in crate::with) fn reporting(mut self, report: Reporter) -> Self {
        self.report = Some(report);
        self
    }

    /// Whether the rule looks at the request.
    const fn looks(&self) -> bool {
        self.rule.is_some()
    }

    fn level(&self, code: u16, failed: Option<&Failed<'_, R>>) -> Option<Level> {
        match (&self.rule, failed) {
            (Some(rule), Some(failed)) => rule(failed),
            (Some(_), None) => None,
            (None, _) => Some(level_of(code)),
        }
    }
}

impl<R> Rules<R> {
    /// Whether a rule for events looks at the request.
    pub(in crate::with) fn trace_looks(&self) -> bool {
        self.trace.as_ref().is_some_and(Trace::looks)
    }

    /// Tells the subscriber of a failed response.
    pub(in crate::with) fn tell(&self, answer: &Answer<'_>, failed: Option<&Failed<'_, R>>) {
        let Some(trace) = &self.trace else { return };
        let Some(level) = trace.level(answer.code, failed) else {
            return;
        };
        let text = Text::of(trace, answer);
        let code = answer.code;
        let case = answer.cause.case.map(|case| case.name);
        let error = text.as_ref().map(tracing::field::display);
        macro_rules! event {
            ($($level:ident)*) => {
                match level {
                    $(Level::$level => tracing::event!(
                        target: TARGET, Level::$level, status = code, case, error, "request failed"
                    ),)*
                }
            };
        }
        event!(ERROR WARN INFO DEBUG TRACE);
    }
}

/// Server errors are the service's own. A client that has gone away is nobody's mistake.
const fn level_of(code: u16) -> Level {
    match code {
        // Client Closed Request of nginx and others, and the same of AWS.
        460 | 499 => Level::INFO,
        ..500 => Level::WARN,
        500.. => Level::ERROR,
    }
}

/// What an event says of the error, on one line.
enum Text<'a> {
    Chain(Report<'a>),
    Detail(&'a str),
    Panic,
}

impl<'a> Text<'a> {
    fn of<R>(trace: &Trace<R>, answer: &Answer<'a>) -> Option<Self> {
        let cause = &answer.cause;
        #[cfg(feature = "actix-web")]
        if let (None, Some(error), Some(report)) = (cause.failure, cause.error, trace.report) {
            return Some(Self::Chain(report(error)));
        }
        #[cfg(not(feature = "actix-web"))]
        let _ = trace;
        if cause.is_panic {
            return Some(Self::Panic);
        }
        match cause.failure {
            Some(failure) => Some(Self::Chain(Report::new(&**failure))),
            None => answer.problem.detail().map(Self::Detail),
        }
    }
}

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chain(report) => write!(f, "{report:#}"),
            Self::Detail(text) => escape::write(f, text, &[]),
            Self::Panic => f.write_str("a panic"),
        }
    }
}

impl<R> Clone for Trace<R> {
    fn clone(&self) -> Self {
        Self {
            rule: self.rule.clone(),
            #[cfg(feature = "actix-web")]
            report: self.report,
        }
    }
}
