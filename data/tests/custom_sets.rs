//! What a file of a user's own set may leave out, and what is wrong in one all the same.

#![cfg(feature = "schema")]

use status_set_data::facts::{ReasonFrom, Seen};
use status_set_data::schema::{SetSource, parse_custom_set, parse_set, set_name_flaw};
use status_set_data::{Body, Cacheable, SETS, State};

/// The set of a text without a mistake.
fn read(text: &str) -> SetSource {
    let (set, mistakes) = parse_custom_set("acme", text);
    assert_eq!(mistakes, []);
    set
}

/// The mistakes of a text, and the codes of the statuses that are left.
fn flawed(text: &str) -> (Vec<String>, Vec<u16>) {
    let (set, mistakes) = parse_custom_set("acme", text);
    let mistakes = mistakes.iter().map(ToString::to_string).collect();
    let codes = set.statuses.iter().map(|status| status.code.value);
    (mistakes, codes.collect())
}

#[test]
fn little_is_required() {
    let set = read("[[status]]\ncode = 460\nname = 'ScanPending'\n");
    assert_eq!((&*set.name, &*set.title), ("acme", "acme"));
    assert_eq!((&*set.summary, &*set.home), ("", ""));
    let [status] = &set.statuses[..] else {
        panic!("{set:?}");
    };
    assert_eq!(status.reason, "Scan Pending");
    assert_eq!(status.reason_from, ReasonFrom::Own);
    assert_eq!((&*status.summary, &status.source), ("", &None));
    assert_eq!((status.state, &status.seen[..]), (State::Own, &[][..]));
    assert_eq!(
        (status.cacheable, status.body),
        (Cacheable::IfExplicit, Body::Allowed)
    );
}

/// How the dataset is written does not concern the user.
#[test]
fn the_style_is_the_users() {
    let set = read(
        "\
summary = 'without a full stop'
home = 'http://wiki.acme.internal/'
[[status]]
code = 460
name = 'scan_pending'
reason = 'scan pending (virus check).'
summary = 'Codes of ours'
source = 'http://wiki.acme.internal/460'
seen = ['log', 'wire']
former = ['(Unused)', '!', 'scanning']
[[status]]
code = 461
name = 'OVER_QUOTA'
",
    );
    assert_eq!(set.summary, "without a full stop");
    let [pending, quota] = &set.statuses[..] else {
        panic!("{set:?}");
    };
    assert_eq!(pending.name.value, "scan_pending");
    assert_eq!(pending.reason, "scan pending (virus check).");
    assert_eq!(pending.summary, "Codes of ours");
    // In the order in which the words are declared, as in the dataset.
    assert_eq!(pending.seen, [Seen::Wire, Seen::Log]);
    assert_eq!(pending.former.len(), 3);
    assert_eq!(quota.reason, "OVER QUOTA");
}

/// A name is any that Rust takes, and a phrase makes one of all its letters.
#[test]
fn names_have_the_letters_of_all_languages() {
    for name in ["Größe", "超過", "Ångström_2"] {
        let set = read(&format!("[[status]]\ncode = 460\nname = '{name}'\n"));
        assert_eq!(set.statuses[0].name.value, name);
    }
    for (reason, name) in [
        ("Über Quota", "ÜberQuota"),
        ("quota überschritten", "QuotaÜberschritten"),
        ("Превышена квота", "ПревышенаКвота"),
        ("超過 配額", "超過配額"),
        ("½ full", "Full"),
    ] {
        let set = read(&format!("[[status]]\ncode = 460\nreason = '{reason}'\n"));
        assert_eq!(set.statuses[0].name.value, name, "{reason}");
    }
}

#[test]
fn a_number_is_what_toml_takes_for_one() {
    for code in ["460", "4_60", "0x1CC", "0o714", "0b1_1100_1100", "+460"] {
        let set = read(&format!("[[status]]\ncode = {code}\nname = 'A'\n"));
        assert_eq!(set.statuses[0].code.value, 460, "{code}");
    }
}

#[test]
fn a_name_follows_from_a_phrase() {
    for (phrase, name) in [
        ("Over Quota", "OverQuota"),
        ("vault's sealed", "VaultsSealed"),
        ("TLS Vault-v2 Offline", "TlsVaultV2Offline"),
    ] {
        let set = read(&format!("[[status]]\ncode = 460\nreason = \"{phrase}\"\n"));
        assert_eq!(set.statuses[0].name.value, name);
        assert_eq!(set.statuses[0].reason, phrase);
    }
}

#[test]
fn statuses_may_stand_in_any_order() {
    let set = read("status = [{ code = 560, name = 'B' }, { code = 460, name = 'A' }]");
    let codes: Vec<_> = set.statuses.iter().map(|it| it.code.value).collect();
    assert_eq!(codes, [460, 560]);
}

/// Whoever describes more is held to the same rules as the dataset.
#[test]
fn the_files_of_the_dataset_can_be_read() {
    for set in SETS {
        let path = format!("{}/sets/{}.toml", env!("CARGO_MANIFEST_DIR"), set.name);
        let (source, mistakes) = parse_custom_set("mine", &std::fs::read_to_string(path).unwrap());
        assert_eq!(mistakes, []);
        assert_eq!(source.statuses.len(), set.statuses.len());
    }
}

#[test]
#[rustfmt::skip]
fn what_is_said_must_be_right() {
    const GOOD: &str = "[[status]]\ncode = 460\nname = 'A'\n";
    let cases: [(&str, &[&str], &[u16]); 22] = [
        ("", &["1:1: there is no `[[status]]`; a set has at least one"], &[]),
        ("title = 'A'\n", &["1:1: there is no `[[status]]`; a set has at least one"], &[]),
        ("status = []\n", &["1:10: `status` is an empty list"], &[]),
        ("[status]\ncode = 460\nname = 'A'\n", &["1:1: `status` is one table; write `[[status]]`, of which there can be several"], &[]),
        ("[status]\ncode = 460\nname = 'A'\n\n[status]\ncode = 461\nname = 'B'\n\n[ status ]\ncode = 462\nname = 'C'\n", &["5:2: there are several `[status]`; write `[[status]]` for each"], &[]),
        ("[status]\ncode = 460\nname = 'A'\n[[status]]\ncode = 461\nname = 'B'\n", &["4:3: there are several `[status]`; write `[[status]]` for each"], &[]),
        ("[meta]\na = 1\n[meta]\na = 2\n", &["3:2: there is a `[meta]` already"], &[460]),
        ("title = 'A'\ntitle = 'B'\n", &["2:1: duplicate key"], &[460]),
        ("[[statuses]]\ncode = 460\nname = 'A'\n", &["1:3: unknown key `statuses`; allowed are `title`, `summary`, `home`, `marks`, `status`"], &[]),
        ("[stats]\ncode = 460\n", &["1:2: unknown key `stats`; allowed are `title`, `summary`, `home`, `marks`, `status`"], &[]),
        ("titel = 'A'\n", &["1:1: unknown key `titel`; allowed are `title`, `summary`, `home`, `marks`, `status`"], &[460]),
        ("home = 'acme'\n", &["1:8: `home` must be an `https://` or `http://` address"], &[460]),
        ("[[status]]\nname = 'B'\n", &["1:1: missing `code`"], &[460]),
        ("[[status]]\ncode = 461\n", &["1:1: missing `name` or `reason`"], &[460]),
        ("[[status]]\ncode = 461\nname = 'b c'\n", &["3:8: `name` must be an identifier, such as `NotFound`, and not a keyword of Rust"], &[460]),
        ("[[status]]\ncode = 461\nname = 'fn'\n", &["3:8: `name` must be an identifier, such as `NotFound`, and not a keyword of Rust"], &[460]),
        ("[[status]]\ncode = 461\nname = '_404'\n", &["3:8: `name` makes no phrase; give a `reason` as well"], &[460]),
        ("[[status]]\ncode = 461\nname = 'B'\nreason = '404'\n", &["4:10: `reason` cannot begin with three digits: they would read as the code"], &[460, 461]),
        ("[[status]]\ncode = 461\nname = 'B'\nseen = ['wire', 'log', 'wire']\n", &["4:24: `seen` has `wire` twice"], &[460, 461]),
        ("[[status]]\ncode = 461\nreason = '!'\n", &["3:10: `reason` makes no Rust name; give a `name` as well"], &[460]),
        // What is derived is not derived from what is wrong.
        ("[[status]]\ncode = 461\nreason = '461 B'\n", &["3:10: `reason` cannot begin with three digits: they would read as the code"], &[460]),
        ("[[status]]\ncode = 461\nname = 'B'\nretry = 'no'\n", &["4:9: `retry` cannot be `no`; choose from `now`, `elsewhere`, `later`"], &[460, 461]),
    ];
    for (text, mistakes, codes) in cases {
        let rest = if text.is_empty() || codes.is_empty() { "" } else { GOOD };
        let (found, left) = flawed(&format!("{text}{rest}"));
        assert_eq!(found, mistakes, "{text}");
        assert_eq!(left, codes, "{text}");
    }
}

#[test]
fn the_first_of_two_is_kept() {
    let text = "\
[[status]]
code = 461
name = 'A'
[[status]]
code = 460
name = 'A'
[[status]]
code = 461
name = 'B'
";
    let wanted = [
        "6:8: name `A` is on line 3 already",
        "8:8: code 461 is on line 2 already",
    ];
    assert_eq!(flawed(text), (wanted.map(str::to_owned).into(), vec![461]));
}

/// What could be read before the syntax error counts; nothing else is said of the file.
#[test]
fn syntax_errors_come_alone() {
    let (mistakes, codes) = flawed("[[status]]\ncode = 460\nname = 'A'\nstate = 7\n[[status]\n");
    assert_eq!(mistakes.len(), 1, "{mistakes:?}");
    assert!(mistakes[0].starts_with("5:"), "{mistakes:?}");
    assert_eq!(codes, [460]);
}

/// A file that is something else has a mistake on each line.
#[test]
fn the_first_three_syntax_errors_are_told() {
    let (mistakes, codes) = flawed(&"<p>Not a set</p>\n".repeat(100));
    let lines: Vec<_> = mistakes
        .iter()
        .filter_map(|it| it.split(':').next())
        .collect();
    assert_eq!(lines, ["1", "1", "1"], "{mistakes:?}");
    assert_eq!(codes, []);
    assert_eq!(parse_set("mine", &"{\n".repeat(9)).unwrap_err().len(), 3);
}

#[test]
fn names_of_sets() {
    for set in SETS {
        assert_eq!(set_name_flaw(set.name), None);
    }
    assert_eq!(set_name_flaw("acme_2"), None);
    for name in [
        "",
        "Acme",
        "2acme",
        "acmé",
        "own",
        "warning",
        "transient",
        "edition",
        "status_set",
        "type",
    ] {
        assert!(set_name_flaw(name).is_some(), "{name}");
    }
}
