//! A small dataset that agrees with the copies beside this folder.

use std::fs;
use std::path::{Path, PathBuf};

const IANA: &str = "https://www.rfc-editor.org/rfc/rfc9110";
const NGINX: &str = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h";
const CLOUDFLARE: &str =
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/";
const GOROUTER: &str = "https://github.com/cloudfoundry/routing-release/";
const SQUID: &str = "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h";
const IIS: &str = "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code";
const ELSEWHERE: &str = "https://elsewhere.example/";

/// A status of a set: code, phrase, state, address.
type Status = (u16, &'static str, &'static str, &'static str);

const SETS: [(&str, &[Status]); 6] = [
    (
        "official",
        &[
            (120, "Soup Is Warm", "registered", IANA),
            (121, "Spoon Wanted", "temporary", IANA),
            (306, "Fork Changed", "unused", IANA),
            (470, "Table Reserved", "registered", IANA),
            (580, "Kitchen Closed", "obsolete", IANA),
        ],
    ),
    (
        "nginx",
        &[
            (481, "Spoon Dropped", "current", NGINX),
            (482, "Napkin Required", "current", NGINX),
        ],
    ),
    (
        "cloudflare",
        &[
            (590, "Waiter Returns an Empty Plate", "current", CLOUDFLARE),
            (591, "Waiter on Strike", "current", CLOUDFLARE),
            (592, "Cold Soup", "current", CLOUDFLARE),
            (593, "Warm Beer", "current", CLOUDFLARE),
            (599, "Waiter Forgotten", "retired", ELSEWHERE),
        ],
    ),
    (
        "gorouter",
        &[
            (481, "Spoon Dropped", "current", GOROUTER),
            (483, "Napkin Missing", "current", GOROUTER),
        ],
    ),
    (
        "squid",
        &[
            (650, "Plate Broken", "current", SQUID),
            (651, "Glass Empty", "current", SQUID),
        ],
    ),
    ("iis", &[(475, "Menu Lost", "current", ELSEWHERE)]),
];

/// A sub-code of a list: status, number, phrase, context, address.
type SubCode = (Option<u16>, u16, &'static str, &'static str, &'static str);

const SUBCODES: [(&str, &[SubCode]); 2] = [
    (
        "cloudflare",
        &[
            (None, 1900, "Bill Points to Another Table", "", CLOUDFLARE),
            (None, 1900, "Tip Missing", "evening", CLOUDFLARE),
            (None, 1901, "Your Table Has Been Cleared", "", CLOUDFLARE),
            (None, 1902, "Your Table Has Been Cleared", "", CLOUDFLARE),
            (None, 1903, "Table Cleared", "", CLOUDFLARE),
            (None, 1999, "Cook Has Left", "", ELSEWHERE),
        ],
    ),
    (
        "iis",
        &[
            (Some(470), 1, "Chair Missing", "", IIS),
            (Some(470), 2, "Candle Burnt Down", "", IIS),
            (Some(470), 601, "Guest Gone", "ARR", IIS),
            (Some(470), 700, "Dog Barks", "", ELSEWHERE),
        ],
    ),
];

const DEVIATIONS: &str = r#"
[[deviations]]
source = "nginx"
why = "The constant has another name."
differ = [{ number = "482", ours = "Napkin Required", theirs = "No Napkin" }]

[[deviations]]
source = "cloudflare"
why = "The phrase is shorter."
differ = [{ number = "1903", ours = "Table Cleared", theirs = "Your table…" }]
"#;

/// The folder of a repository that has this dataset and nothing else, one for each test.
pub(crate) fn repository(test: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("watch-{test}"));
    if root.exists() {
        fs::remove_dir_all(&root).unwrap();
    }
    for (set, rows) in SETS {
        let rows: Vec<_> = rows.iter().map(status).collect();
        write(
            &root,
            &format!("data/sets/{set}.toml"),
            &(head(set) + &rows.concat()),
        );
    }
    for (list, rows) in SUBCODES {
        let rows: Vec<_> = rows.iter().map(subcode).collect();
        write(
            &root,
            &format!("subcodes/data/{list}.toml"),
            &(head(list) + &rows.concat()),
        );
    }
    let warnings = include_str!("../../../../warning/warning.toml");
    write(&root, "warning/warning.toml", warnings);
    deviate(&root, DEVIATIONS);
    root
}

/// Writes other deviations into a repository.
pub(crate) fn deviate(root: &Path, deviations: &str) {
    write(root, "data/watch/deviations.toml", deviations);
}

/// Writes a file into a repository, and gives its path.
pub(crate) fn write(root: &Path, path: &str, text: &str) -> PathBuf {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// What a file of the dataset begins with.
pub(crate) fn head(title: &str) -> String {
    format!("title = '{title}'\nsummary = 'It is made up.'\nhome = 'https://made-up.example/'\n")
}

fn status(&(code, phrase, state, source): &Status) -> String {
    let name = phrase.replace(' ', "");
    let more = match state {
        "temporary" => "expires = 2027-03-01\nspec = 'draft-made-up-spoon'\n",
        "obsolete" => "spec = 'RFC 2774'\nsection = '7'\n",
        "registered" if code == 120 => "spec = 'RFC 9110'\nsection = '15.2.1'\n",
        _ => "",
    };
    format!(
        "[[status]]\ncode = {code}\nname = '{name}'\nreason = '{phrase}'\nreason_from = 'vendor'\n\
         summary = 'It is made up.'\nsource = '{source}'\nstate = '{state}'\nseen = ['wire']\n\
         transient = 'no'\nchecked = 2026-11-26\nevidence = 'primary'\n{more}"
    )
}

fn subcode(&(status, code, phrase, context, source): &SubCode) -> String {
    let status = status
        .map(|status| format!("status = {status}\n"))
        .unwrap_or_default();
    let context = match context {
        "" => String::new(),
        context => format!("context = '{context}'\n"),
    };
    format!(
        "[[subcode]]\n{status}code = {code}\nphrase = '{phrase}'\n{context}source = '{source}'\n\
         checked = 2026-11-26\nevidence = 'primary'\n"
    )
}
