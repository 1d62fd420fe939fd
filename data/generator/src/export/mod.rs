//! The dataset for other languages and for query engines: JSON, CSV for joins, and their schemas.

mod column;
mod csv;
mod facts;
mod site;
mod statuses;
mod subcodes;
mod table;
mod value;

use self::table::Table;
use crate::dataset::Dataset;
use crate::json::Json;
use crate::json_schema::{Keywords, closed, described, keywords, list};
use crate::{COMMAND, Output, RAW};
use status_set_data::EDITIONS;

/// The draft of the schemas.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

const TITLE: &str = "HTTP statuses, official and vendor ones, and the sub-codes of some vendors";

/// The files of `data/exports`, and what the page in `docs/site` shows.
///
/// ```
/// use status_set_generator::{Dataset, Files, exports, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// let csv = exports(&dataset).into_iter().find(|it| it.path.ends_with("/statuses.csv")).unwrap();
/// assert!(csv.text.starts_with("id,set,"));
/// assert!(csv.text.contains("\nnginx/499,nginx,"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn exports(dataset: &Dataset) -> Vec<Output> {
    let [sets, statuses] = [statuses::sets(dataset), statuses::statuses(dataset)];
    let [lists, subcodes] = [subcodes::lists(dataset), subcodes::subcodes(dataset)];
    let tables = [
        ("sets", "The sets: the statuses of one origin each.", &sets),
        ("statuses", STATUSES, &statuses),
        ("lists", "The lists of sub-codes.", &lists),
        ("subcodes", SUBCODES, &subcodes),
    ];
    let output = |path, text| Output { path, text };
    vec![
        output("data/exports/statuses.json", document(&tables)),
        output("data/exports/statuses.schema.json", schema(&tables)),
        output("data/exports/statuses.csv", statuses.csv()),
        output(
            "data/exports/statuses.csv.schema.json",
            schema_file("statuses.csv", STATUSES, statuses.csv_schema()),
        ),
        output("data/exports/subcodes.csv", subcodes.csv()),
        output(
            "data/exports/subcodes.csv.schema.json",
            schema_file("subcodes.csv", SUBCODES, subcodes.csv_schema()),
        ),
        output("docs/site/data.js", site::script(head(), &tables)),
    ]
}

const STATUSES: &str = "The statuses: a code with the meaning that one set gives it. Sets give some codes other meanings.";
const SUBCODES: &str = "The sub-codes: a number with one meaning. Some numbers have several.";

/// A name, what it is, and its rows.
type Named<'a> = (&'static str, &'static str, &'a Table);

fn document(tables: &[Named<'_>]) -> String {
    let schema = ("$schema".to_owned(), Json::text("statuses.schema.json"));
    let head = head().map(|(name, _, value)| (name.to_owned(), value));
    let tables = tables
        .iter()
        .map(|(name, _, table)| ((*name).to_owned(), table.json()));
    Json::Object([schema].into_iter().chain(head).chain(tables).collect()).file()
}

fn schema(tables: &[Named<'_>]) -> String {
    let text = || keywords([("type", Json::text("string"))]);
    let schema = (
        "$schema".to_owned(),
        described("The schema of this file.", text()),
    );
    let head = head().map(|(name, about, value)| {
        let value = match value {
            Json::List(_) => list(keywords([("type", Json::text("integer"))])),
            _ => text(),
        };
        (name.to_owned(), described(about, value))
    });
    let tables = tables
        .iter()
        .map(|(name, about, table)| ((*name).to_owned(), table.schema(about)));
    let properties: Vec<_> = [schema].into_iter().chain(head).chain(tables).collect();
    let names = properties.iter().map(|(name, _)| Json::text(name.as_str()));
    schema_file("statuses", TITLE, closed(names.collect(), properties))
}

fn schema_file(name: &str, about: &str, schema: Keywords) -> String {
    let mut file = keywords([
        ("$schema", Json::text(DRAFT)),
        (
            "$id",
            Json::text(format!("{RAW}/data/exports/{name}.schema.json")),
        ),
        ("$comment", Json::text(format!("Made by `{COMMAND}`."))),
        ("description", Json::text(about)),
    ]);
    file.extend(schema);
    Json::Object(file).file()
}

/// What stands before the tables: a name, what it is, and its value.
fn head() -> impl Iterator<Item = (&'static str, &'static str, Json)> {
    let editions = EDITIONS.iter().map(|&year| Json::Number(year.into()));
    [
        ("title", "What this is.", Json::text(TITLE)),
        (
            "license",
            "The licence of the data, by its name in SPDX.",
            Json::text("CC0-1.0"),
        ),
        (
            "home",
            "The repository that the data is from.",
            Json::text(REPOSITORY),
        ),
        (
            "version",
            "The version of status-set that has this data.",
            Json::text(VERSION),
        ),
        (
            "editions",
            "The editions of the data, the earliest first.",
            Json::List(editions.collect()),
        ),
    ]
    .into_iter()
}

const VERSION: &str = env!("CARGO_PKG_VERSION");
const REPOSITORY: &str = "https://github.com/status-set/status-set";
