//! `--header`: which of the vendors that have a number sent it.

mod common;

use common::{run, text};
use status_set::catalog;
use status_set_examples::explain::{Answer, Field, Mark, Sender, answers};

fn fields(names: &[&str]) -> Vec<Field> {
    names.iter().map(|name| name.parse().unwrap()).collect()
}

/// The sets that have a number, and of these the ones that the header fields leave.
fn left(code: &str, names: &[&str]) -> (Vec<&'static str>, Sender) {
    let mut answers = answers(&[code.to_owned()], &fields(names));
    let Some(Answer::Code {
        statuses, sender, ..
    }) = answers.pop()
    else {
        panic!("{code}: {answers:?}");
    };
    (statuses.iter().map(|info| info.set).collect(), sender)
}

fn known(field: &'static str, set: &'static str) -> Sender {
    Sender::Known(vec![Mark {
        field,
        sets: vec![set],
    }])
}

#[test]
fn a_mark_names_one_meaning() {
    let (all, sender) = left("530", &[]);
    assert!(all.len() > 2 && all.contains(&"pantheon"), "{all:?}");
    assert_eq!(sender, Sender::NotAsked);
    for name in [
        "cf-ray",
        "CF-RAY",
        "cf-ray:",
        "Cf-Ray: 8f1c2d3e-FRA",
        " cf-ray :8f1c",
    ] {
        let wanted = (vec!["cloudflare"], known("cf-ray", "cloudflare"));
        assert_eq!(left("530", &[name]), wanted, "{name}");
    }
    for code in ["525", "526"] {
        assert_eq!(left(code, &["cf-ray"]).0, ["cloudflare"]);
        let wanted = (vec!["gorouter"], known("X-Cf-RouterError", "gorouter"));
        assert_eq!(left(code, &["server: x", "x-cf-routererror: y"]), wanted);
    }
    assert_eq!(left("499", &["x-cf-routererror"]).0, ["gorouter"]);
}

#[test]
fn numbers_of_many_vendors_are_told_apart() {
    for (code, name, set) in [
        ("418", "EO-LOG-UUID: 1", "edgeone"),
        ("420", "x-esi-error-limit-reset: 12", "eveonline"),
        ("449", "ms-echo-request: x", "iis"),
        ("499", "cf-ray", "cloudflare"),
        ("499", "eo-log-uuid", "edgeone"),
        ("520", "cf-ray", "cloudflare"),
        ("520", "eo-log-uuid", "edgeone"),
        ("526", "x-cf-routererror", "gorouter"),
    ] {
        assert!(left(code, &[]).0.len() > 1, "{code}");
        assert_eq!(left(code, &[name]).0, [set], "{code} {name}");
    }
    // Nobody's field is known: all of them stay.
    for code in ["509", "529"] {
        let (sets, sender) = left(code, &["cf-ray"]);
        assert_eq!(sets, left(code, &[]).0);
        assert_eq!(sender, Sender::Unknown(Vec::new()), "{code}");
    }
}

/// A response can have come through both.
#[test]
fn two_marks_leave_two_meanings() {
    let (sets, sender) = left("525", &["cf-ray", "x-cf-routererror"]);
    assert_eq!(sets, ["cloudflare", "gorouter"]);
    assert!(matches!(sender, Sender::Known(marks) if marks.len() == 2));
}

#[test]
fn without_a_mark_all_meanings_stay() {
    let (all, _) = left("530", &[]);
    let (sets, sender) = left("530", &["server", "date"]);
    assert_eq!(sets, all);
    let Sender::Unknown(marks) = sender else {
        panic!("{sender:?}");
    };
    let cloudflare = marks.iter().find(|mark| mark.field == "cf-ray").unwrap();
    assert_eq!(cloudflare.sets, ["cloudflare"]);
    assert_eq!(
        left("404", &["cf-ray"]),
        (vec!["official"], Sender::Unknown(Vec::new()))
    );
    // A code that nobody has is nobody's.
    assert_eq!(left("288", &["cf-ray"]), (Vec::new(), Sender::NotAsked));
}

/// For every code and every mark of it: the sets that have the mark, and no other.
#[test]
fn every_mark_of_the_dataset_shows_its_sets() {
    let mut tried = 0;
    for info in catalog::statuses() {
        for mark in info.facts().unwrap().marks {
            let (sets, _) = left(&info.code.to_string(), &[&mark.to_ascii_uppercase()]);
            let has_it = |set: &&str| {
                let info = catalog::set(set).and_then(|set| set.by_code(info.code));
                let marks = info.and_then(status_set::Info::facts).unwrap().marks;
                marks.iter().any(|other| other.eq_ignore_ascii_case(mark))
            };
            assert!(sets.contains(&info.set), "{} {mark}", info.code);
            assert!(sets.iter().all(has_it), "{} {mark}: {sets:?}", info.code);
            tried += 1;
        }
    }
    assert!(tried >= 10, "{tried}");
}

#[test]
fn names_are_told_apart_too() {
    let words = [
        "SSL".to_owned(),
        "handshake".to_owned(),
        "failed".to_owned(),
    ];
    let both = answers(&words, &[]);
    let one = answers(&words, &fields(&["cf-ray"]));
    let sets = |answers: &[Answer]| match answers {
        [Answer::Name { statuses, .. }] => statuses.iter().map(|info| info.set).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let both = sets(&both);
    assert!(
        both.contains(&"cloudflare") && both.contains(&"gorouter"),
        "{both:?}"
    );
    assert_eq!(sets(&one), ["cloudflare"]);
}

#[test]
fn the_program_takes_header_fields() {
    let output = run("explain", &["530", "--header", "CF-RAY: 8f1c2d3e-FRA"], b"");
    assert_eq!(output.status.code(), Some(0));
    let printed = text(&output.stdout);
    let beginning = "\
The header field `cf-ray` shows that this is from `cloudflare`.

530 Origin DNS Error
";
    assert!(printed.starts_with(beginning), "{printed}");
    assert!(
        printed
            .contains("    known by   the header field cf-ray, cf-error-type or cf-error-origin\n"),
        "{printed}"
    );
    assert!(!printed.contains("Frozen"), "{printed}");

    let output = run(
        "explain",
        &["-H", "server: x", "--header=date", "530", "404"],
        b"",
    );
    let printed = text(&output.stdout);
    let beginning = "None of the header fields given shows who sent this; one of these would: `cf-ray` (cloudflare)";
    assert!(printed.starts_with(beginning), "{printed}");
    assert!(printed.contains("530 Site Frozen\n"), "{printed}");
    let last = "No header field is known to show who sent this.\n\n404 Not Found\n";
    assert!(printed.contains(last), "{printed}");
}

#[test]
fn what_is_not_a_header_field_is_refused() {
    for (word, quoted) in [
        ("cf ray", "cf ray"),
        (": x", ""),
        ("", ""),
        ("cf-räy: x", "cf-räy"),
    ] {
        let output = run("explain", &["530", "--header", word], b"");
        assert_eq!(output.status.code(), Some(2), "{word}");
        let message = format!("`{quoted}` is not the name of a header field, such as `cf-ray`");
        assert!(
            text(&output.stderr).contains(&message),
            "{}",
            text(&output.stderr)
        );
    }
}
