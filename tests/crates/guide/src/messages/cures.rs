//! What to do about a message.

use super::Message;

/// For messages that do not say it themselves: what their first line or the one with the marks contains, and
/// what to do.
const CURES: &[(&str, &str)] = &[
    (
        "`Received::Unlisted(status_set::Unlisted::Other(_))` not covered",
        "Codes from 600 on have no class: add the group `other` to an arm, as in `Web!(received 4xx, 5xx, other)`.",
    ),
    (
        "`Received::Unlisted(status_set::Unlisted::Informational(_))`",
        "Unlisted codes are in the classes and in `other`, and in no set: add those that are missing, as in `Web!(received 1xx, 2xx, 3xx, 4xx)`.",
    ),
    (
        "found `Received<Edge>`",
        "The groups are those of another enum: use the macro of the one in angle brackets, here `Official!(received 5xx)`.",
    ),
    (
        "expected `Received<",
        "Write `received` first, as in `Web!(received 1xx, 2xx, 3xx)`. Leave the file that rustc shows in its help as it is: it is one of this crate.",
    ),
    (
        "expected `Edge`, found `Received<_>`",
        "After `received`, groups match a `Received`. For a status of the enum leave the word out: `Edge!(4xx)`.",
    ),
    (
        "cannot find type `Status`",
        "The macro knows the enum by the name with which it was declared. After `use edge::Status as St`, say the name that it has here: `St!(St: 4xx)`. Importing the enum by its own name works as well.",
    ),
    (
        "cannot find macro `Kept`",
        "The enum is in scope and its macro is not, because the other crate does not export it: the enum has to say `#[status(export_patterns)]`.",
    ),
    (
        "non-exhaustive patterns",
        "Handle the statuses that it names: add an arm, or a group that has them. That is what the enum is for.",
    ),
    (
        "unreachable pattern",
        "Remove the arm, or move it before the one that has all of its statuses.",
    ),
    (
        "cannot find macro `EdgeStatus`",
        "Import the enum, and the macro of its name comes with it. In another crate, the enum has to say `#[status(export_patterns)]`.",
    ),
    (
        "cannot find type `EdgeStatus`",
        "The enum is not in scope by its own name: say the path that it has here first, as in `Edge!(Edge: 4xx)` or `status::EdgeStatus!(status::EdgeStatus: 4xx)`, or import the enum by its own name.",
    ),
    (
        "found `pat` metavariable",
        "A group is a pattern and not a value: write the variant, such as `Status::NotFound`.",
    ),
    (
        "cannot find module or crate",
        "Say where this crate is: `#[status(crate = my_facade::status_set)]`.",
    ),
    (
        "unresolved import",
        "Say where this crate is: with `st = { package = \"status-set\", … }` in the manifest, `#[status(crate = st)]`.",
    ),
    (
        "the trait bound `NothingDerived: Eq`",
        "Derive what a status enum has to implement: `#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]`.",
    ),
    (
        "exists for enum `Received<Mine>`",
        "Make the type in angle brackets a status enum: derive `HttpStatus` for it.",
    ),
    (
        "match bindings cannot shadow",
        "Write `self.wait` instead of `wait`, or in an enum call a method: `self.wait()`.",
    ),
    (
        "expected `}` but string was terminated",
        "Close the brace, or write `{{` for a brace itself.",
    ),
    ("unmatched `}` found", "Write `}}` for a brace itself."),
    (
        "expected type, found module `module`",
        "Name a variant of an error type: `like = Code::IndexNotFound`.",
    ),
    (
        "expected type, found function `function`",
        "Name a variant of an error type: `like = Code::IndexNotFound`.",
    ),
    (
        "cannot find type `Missing` in module",
        "Name a variant of an error type that is there: `like = Code::IndexNotFound`.",
    ),
    (
        "expected struct, variant or union type, found `Code`",
        "Name one of its variants, such as `Code::NotFound`.",
    ),
    (
        "no variant named `NoUsr`",
        "Name a variant of the enum as it is written there.",
    ),
    (
        "cannot find value",
        "In scope are the fields of the variant by their names, or as `_0`, `_1` and so on, and `self`.",
    ),
    (
        "cannot find function",
        "Name a function that is there: a free one by its path, or a method as `Self::name`.",
    ),
    (
        "associated item named `missing` found",
        "Add the function to an `impl` block of the type, or name one that is there.",
    ),
    (
        "overflow evaluating the requirement",
        "Break the circle: give one of the types a status of its own instead of `transparent`.",
    ),
    (
        "cycle detected when simplifying",
        "Break the circle: give one of the errors a status of its own instead of `transparent`.",
    ),
    (
        "found enum constructor",
        "Name a variant without fields: an error with fields is not alike in all cases.",
    ),
    (
        "expected `Official`, found",
        "Name a variant of the enum: a status is not one of its functions or constants.",
    ),
    (
        "due to private fields",
        "Make it by `Received::from_code`, which knows whether the code is listed.",
    ),
    (
        "is private",
        "Make it by `Received::from_code`, which knows whether the code is listed.",
    ),
    (
        "expected `4`, found `5`",
        "An unlisted code stays in the class, and with the enum, that it came with: make another by `Received::from_code`.",
    ),
    (
        "found `CodeSet`",
        "`Status!(codes: …)` is a `CodeSet`: ask it, as in `contains(503)`, or write the group without `codes:` where a pattern is meant.",
    ),
    (
        "type mismatch in closure arguments",
        "`Status!(codes: …)` is a `CodeSet`: let the closure take one.",
    ),
    (
        "mismatched types",
        "Let the function take a reference to the variant's only field or, if there are several or none, to the whole error.",
    ),
    (
        "use of deprecated associated constant",
        "Write the current name, which the message has.",
    ),
    (
        "found end of macro arguments",
        "Give the value: `header(\"Retry-After\" = seconds)`.",
    ),
    (
        "expected expression, found `>`",
        "Write a comparison in parentheses or as a function call: the value of a header field is an expression.",
    ),
    (
        "the function does not return a status enum",
        "Let the function return a status enum. If it can give any code, say which status counts where the set does not have it: `by = function, or = 502`.",
    ),
    (
        "is not a status enum",
        "Derive `HttpStatus` for it, take a status enum instead, or say which status counts where it has none: `or = 502`.",
    ),
    (
        "gives no status",
        "Take a status enum, a `Received`, a `u16`, a `StatusCode`, or an `Option` of one of these.",
    ),
    (
        "cannot be the value of a header field",
        "Implement `Display` for it, or write an expression that has it, such as `wait.as_secs()`. `Duration`, and `Option` of either, work too.",
    ),
    (
        "need the feature `tracing`",
        "Turn the feature on: `cargo add status-set --features tracing`.",
    ),
    (
        "is a problem as in RFC 9457, which takes the feature",
        "Turn the feature on, `cargo add status-set --features problem`, or say another `body` on the type.",
    ),
    (
        "does not give the body of a response",
        "Let the function take a reference to the error, and return what implements serde's `Serialize`.",
    ),
    (
        "`#[status(…)]` belongs to a status of your own",
        "Remove it. Another name is possible: `nginx::499 as ClientGone`.",
    ),
    (
        "these are from 100 to 999",
        "Write a number from 100 to 999, in decimal and without a suffix.",
    ),
    (
        "`except` needs",
        "Name what to leave out: `4xx except {404, 410}`.",
    ),
    (
        "`except` without a status removes nothing",
        "Name what to leave out, `except {404, 410}`, or remove `except`.",
    ),
    (
        "so it cannot have line breaks",
        "Leave them out of the phrase.",
    ),
    ("cannot begin or end with a space", "Remove the space."),
    (
        "the URI of a problem type cannot be empty",
        "Write a URI, or leave `type` out: then the problem means no more than its status.",
    ),
    (
        "the name of a header field",
        "Write the name as it stands in a response, such as `Retry-After`.",
    ),
    ("`transparent` takes no value", "Remove the value."),
    (
        "unknown key `phrase`",
        "Write one of the keys that the message lists.",
    ),
    (
        "there are several `[",
        "Write two brackets before each status: `[[status]]`.",
    ),
    (
        "must be an identifier",
        "Choose a name such as `NotFound`, or give only a `reason`.",
    ),
    ("must be from 100 to 999", "Write a number from 100 to 999."),
    (
        "missing `name` or `reason`",
        "Give one of them; the other is made from it.",
    ),
    (
        "choose from",
        "Write one of the words that the message lists.",
    ),
    ("makes no Rust name", "Give a `name`."),
    ("is on line 20 already", "Keep one of the two statuses."),
    ("is on line 21 already", "Give one of the two another name."),
    ("must be a string", "Write it in quotes."),
    (
        "string values must be quoted",
        "Write it in quotes: the file is not valid TOML yet.",
    ),
    (
        "there is no `[[status]]`",
        "Add a status: `[[status]]`, and below it its `code` and its `name`.",
    ),
    (
        "has another meaning in the macros",
        "Choose another name for the set.",
    ),
    (
        "must be a lower-case identifier",
        "Write it in lower-case ASCII letters, digits and `_`.",
    ),
    ("is a keyword of Rust", "Choose another name for the set."),
    ("expected ", "Write what the message asks for."),
];

/// What the message says, or else the list.
pub(super) fn cure(message: &Message) -> Option<String> {
    if message.help.is_empty() {
        if let Some(example) = example(&message.title) {
            return Some(format!("Write it as in `{example}`."));
        }
        return known(message).map(str::to_owned);
    }
    let help = message.help.iter().map(|line| {
        let line = line.strip_prefix("help: ").unwrap_or(line);
        sentence(line.strip_prefix("note: ").unwrap_or(line))
    });
    let help: Vec<String> = help.collect();
    Some(help.join(" "))
}

/// What the list says, of a message that does not say it itself.
pub(super) fn known(message: &Message) -> Option<&'static str> {
    let mut known = CURES.iter();
    let known = known.find(|(part, _)| asks(message, part));
    known
        .filter(|_| message.help.is_empty())
        .map(|(_, cure)| *cure)
}

fn asks(message: &Message, part: &str) -> bool {
    let mut lines = [&message.title].into_iter().chain(message.place.last());
    lines.any(|line| line.contains(part))
}

/// The code at the end of what the macros expect, such as `with(http, axum)`.
fn example(title: &str) -> Option<&str> {
    let (_, expected) = title.split_once("expected ")?;
    let (_, example) = expected
        .rsplit_once(": `")
        .or_else(|| expected.rsplit_once("such as `"))?;
    example
        .strip_suffix('`')
        .filter(|example| !example.contains('`'))
}

/// As a sentence, with a capital letter and a full stop; a line of code between backticks.
fn sentence(text: &str) -> String {
    let (word, _) = text.split_once(' ').unwrap_or((text, ""));
    if word.ends_with('!') {
        return format!("`{text}`");
    }
    let mut sentence = text.to_owned();
    if !word.contains(':')
        && let Some(first) = sentence.get_mut(..1)
    {
        first.make_ascii_uppercase();
    }
    if !sentence.ends_with(['.', ':', '?']) {
        sentence.push('.');
    }
    sentence
}

/// The rows of the list for which no message asks.
#[must_use]
pub fn unused(messages: &[Message]) -> Vec<&'static str> {
    let is_unused = |part: &&str| {
        let mut asking = messages.iter().filter(|message| message.help.is_empty());
        !asking.any(|message| asks(message, part))
    };
    CURES
        .iter()
        .map(|(part, _)| *part)
        .filter(is_unused)
        .collect()
}
