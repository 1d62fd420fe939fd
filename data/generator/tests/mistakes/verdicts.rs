//! The schemas for editors refuse what the reader refuses, and nothing else.

use super::GOOD;
use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Map, Value};
use status_set_data::schema::read::parse;
use status_set_data::schema::rules::Rule;
use status_set_data::schema::shape::{Shape, TableShape};
use status_set_data::schema::{parse_custom_set, parse_set, shape_of_custom_set, shape_of_set};
use status_set_generator::set_schema;
use std::sync::LazyLock;
use toml::de::{DeTable, DeValue};

/// What no schema can say, by words of the messages, and why. Whoever writes such a file gets no line
/// under it in the editor, and an error when the file is read.
const BEYOND_SCHEMAS: [(&str, &str); 11] = [
    (
        "must be a date without quotes, such as 2026-11-26, not of the type string",
        "JSON has no dates: it is a string that looks like one",
    ),
    ("is in the future", "schemas have no clock"),
    ("has a `§`", "what belongs to another key"),
    (" already", "a row beside another one"),
    ("sort by code", "a row beside another one"),
    (
        "another code than the status has",
        "a value beside another one",
    ),
    ("is the `reason` of today", "a value beside another one"),
    (
        "is doubled as",
        "two phrases become one name by letters that are dropped",
    ),
    ("has its words in the order", "the order of a list"),
    (
        "`name` makes no phrase",
        "a name has words only for who can split it",
    ),
    (
        "`reason` makes no Rust name",
        "which letters a name may have is a table of Unicode",
    ),
];

static SCHEMAS: LazyLock<[Validator; 2]> = LazyLock::new(|| {
    [set_schema::dataset(), set_schema::custom()].map(|text| Validator::new(&text))
});

struct Validator(Schemas, SchemaIndex);

impl Validator {
    fn new(schema: &str) -> Self {
        let schema = serde_json::from_str(schema).expect("it is JSON");
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("set.json", schema).unwrap();
        let index = compiler.compile("set.json", &mut schemas);
        let index = index.expect("it is a schema");
        Self(schemas, index)
    }

    fn takes(&self, value: &Value) -> bool {
        self.0.validate(value, self.1).is_ok()
    }
}

/// Compares what the schemas say of a file with what the reader of our files and that of users' say.
pub(super) fn compare(text: &str) {
    let Ok(document) = parse(text) else {
        return;
    };
    let document = json_of_table(&document);
    let ours = parse_set("mine", text).err().unwrap_or_default();
    let (_, theirs) = parse_custom_set("mine", text);
    for (schema, mistakes) in SCHEMAS.iter().zip([ours, theirs]) {
        let is_beyond = |message: &str| {
            BEYOND_SCHEMAS
                .iter()
                .any(|(words, _)| message.contains(words))
        };
        let is_wanted = mistakes.iter().all(|mistake| is_beyond(&mistake.message));
        assert_eq!(
            schema.takes(&document),
            is_wanted,
            "{mistakes:?} in:\n{text}"
        );
    }
}

fn json_of_table(table: &DeTable<'_>) -> Value {
    let members = table.iter();
    let members = members.map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())));
    Value::Object(members.collect::<Map<_, _>>())
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .unwrap()
            .into(),
        DeValue::Float(number) => number.as_str().parse::<f64>().unwrap().into(),
        DeValue::Boolean(flag) => (*flag).into(),
        // As editors do: JSON has no dates.
        DeValue::Datetime(date) => date.to_string().into(),
        DeValue::Array(values) => values.iter().map(|value| json(value.get_ref())).collect(),
        DeValue::Table(table) => json_of_table(table),
    }
}

#[test]
fn a_good_set_is_good() {
    let good = json_of_table(&parse(GOOD).unwrap());
    assert!(SCHEMAS.iter().all(|schema| schema.takes(&good)));
    let bad = json_of_table(&parse("status = 7").unwrap());
    assert!(!SCHEMAS.iter().any(|schema| schema.takes(&bad)));
}

/// What users leave out, and what only they write.
#[test]
fn sets_of_users() {
    for text in [
        "[[status]]\ncode = 460\nname = 'Scan'",
        "[[status]]\ncode = 460\nreason = 'Scan Pending'",
        "[[status]]\ncode = 460",
        "[[status]]\nname = 'Scan'",
        "[status]\ncode = 460\nname = 'Scan'",
        "title = 'Mine'",
        "edition = 2027\n[[status]]\ncode = 460\nname = 'Scan'",
        "home = 'http://wiki.acme.internal/'\n[[status]]\ncode = 460\nname = 'scan_pending'",
        "home = 'ftp://wiki.acme.internal/'\n[[status]]\ncode = 460\nname = 'Scan'",
        "[[status]]\ncode = 460\nname = 'fn'",
        "[[status]]\ncode = 460\nname = 'Self'",
        "[[status]]\ncode = 460\nname = '_'",
        "[[status]]\ncode = 460\nname = 'Scan Pending'",
        "[[status]]\ncode = 460\nname = 'ÜberQuota'",
        "[[status]]\ncode = 460\nname = '1st'",
        "[[status]]\ncode = 460\nreason = '→'",
        "[[status]]\ncode = 460\nname = '__'",
        "[[status]]\ncode = 460\nname = 'Scan'\nseen = ['log', 'wire']",
        "[[status]]\ncode = 460\nname = 'Scan'\nseen = ['log', 'log']",
        "[[status]]\ncode = 461\nname = 'B'\n[[status]]\ncode = 460\nname = 'A'",
        "[[status]]\ncode = 461\nname = 'B'\nsection = '7'",
    ] {
        compare(text);
    }
}

/// The beginnings, middles and ends of texts.
const PIECES: [&str; 27] = [
    "",
    " ",
    "a",
    "A",
    "b1",
    "9",
    "404",
    "é",
    "Ü",
    "(",
    ")",
    ".",
    "'",
    "_",
    "-",
    "\t",
    "\n",
    "\u{85}",
    "\u{a0}",
    "\u{2003}",
    "\u{1d4b3}",
    "🦀",
    "https://",
    "http://",
    "Self",
    "fn",
    "~",
];

/// A schema may let a text through that the reader refuses, but not the other way round: an editor that
/// complains of what is right is turned off.
#[test]
fn no_pattern_refuses_what_its_rule_allows() {
    let mut rules = Vec::new();
    for shape in [shape_of_set(), shape_of_custom_set()] {
        collect(&shape, &mut rules);
    }
    assert!(rules.len() > 20, "{}", rules.len());
    rules.sort_by_key(|(_, schema)| schema.clone());
    rules.dedup_by_key(|(_, schema)| schema.clone());
    for (rule, schema) in rules {
        let validator = Validator::new(&schema);
        let mut allowed = 0;
        for first in PIECES {
            for second in PIECES {
                for third in PIECES {
                    let text = [first, second, third].concat();
                    if rule.check(&text).is_ok() {
                        allowed += 1;
                        assert!(
                            validator.takes(&Value::String(text.clone())),
                            "{text:?}: {schema}"
                        );
                    }
                }
            }
        }
        assert!(allowed > 20, "{allowed}: {schema}");
    }
}

/// The rules of a table's texts, with the schema of each.
fn collect(shape: &TableShape, rules: &mut Vec<(Rule, String)>) {
    for key in &shape.keys {
        match &key.value {
            Shape::Text(rule) | Shape::Texts(rule) => {
                rules.push((*rule, set_schema::of_rule(rule)));
            }
            Shape::Tables(table) => collect(table, rules),
            _ => {}
        }
    }
}
