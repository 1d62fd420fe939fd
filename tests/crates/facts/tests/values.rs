//! What the second table says, written down a second time: whoever changes it says here that it was on
//! purpose.

use status_set::facts::{self, Evidence, Facts};
use status_set::info::State;
use status_set::{Official, catalog, catalog::by_phrase};

/// Where a fact is there, with its set and code.
fn where_there_is<T>(fact: impl Fn(&'static Facts) -> Option<T>) -> Vec<(&'static str, u16, T)> {
    let found = facts::all().filter_map(|facts| Some((facts.set, facts.code, fact(facts)?)));
    found.collect()
}

fn unless_empty<T>(list: &'static [T]) -> Option<&'static [T]> {
    (!list.is_empty()).then_some(list)
}

#[test]
fn every_status_was_checked() {
    for facts in facts::all() {
        assert!(facts.checked.is_some(), "{} {}", facts.set, facts.code);
    }
    // The copies of these pages that could be read later did not have the rows any more.
    let earlier = where_there_is(|facts| {
        let day = facts.checked.unwrap().to_string();
        (day.as_str() < "2026-11-26").then_some(day)
    });
    let wanted = [
        ("anthropic", 529),
        ("shopify", 430),
        ("shopify", 530),
        ("shopify", 540),
        ("shopify", 783),
    ];
    assert_eq!(
        earlier,
        wanted.map(|(set, code)| (set, code, "2026-11-22".to_owned()))
    );
}

/// The temporary registrations, and when they end.
#[test]
fn what_is_temporary_expires() {
    let expires = where_there_is(|facts| facts.expires.map(|day| day.to_string()));
    assert_eq!(expires, [("official", 104, "2026-11-13".to_owned())]);
    let temporary = catalog::statuses().filter(|info| info.state == State::Temporary);
    assert!(temporary.map(|info| info.code).eq([104]));
}

#[test]
fn what_is_not_from_the_source_itself_is_known() {
    let other = where_there_is(|facts| {
        let evidence = facts.evidence.unwrap();
        (evidence != Evidence::Primary).then_some(evidence)
    });
    let wanted = [
        ("cloudflare", 527, Evidence::Secondary),
        ("cpanel", 509, Evidence::Secondary),
        ("globalprotect", 512, Evidence::Capture),
        ("globalprotect", 513, Evidence::Capture),
        ("groq", 498, Evidence::Secondary),
        ("groq", 499, Evidence::Secondary),
        ("icloud", 330, Evidence::Capture),
        ("icloud", 450, Evidence::Capture),
        ("linkedin", 999, Evidence::Capture),
        ("proxy", 598, Evidence::Secondary),
        ("proxy", 599, Evidence::Secondary),
        ("unifi", 499, Evidence::Capture),
        ("windows", 450, Evidence::Secondary),
        ("xiaohongshu", 461, Evidence::Capture),
        ("xiaohongshu", 471, Evidence::Capture),
        ("zyte", 520, Evidence::Capture),
    ];
    assert_eq!(other, wanted);
}

/// The lines of a list in a real nginx, which were seen on the wire.
#[test]
fn every_phrase_that_nginx_sends_finds_its_status() {
    // The first line says which nginx it was.
    let lines: Vec<&str> = include_str!("../../../nginx/phrases.txt")
        .lines()
        .skip(1)
        .collect();
    for line in &lines {
        let (code, phrase) = line.split_once(' ').unwrap();
        let code: u16 = code.parse().unwrap();
        assert!(by_phrase(phrase).any(|info| info.code == code), "{line}");
    }
    assert!(lines.len() > 30);
}

#[test]
fn servers_have_phrases_of_their_own() {
    let also = where_there_is(|facts| unless_empty(facts.also));
    let wanted: [(&str, u16, &[&str]); 11] = [
        ("official", 203, &["Non Authoritative Information"]),
        ("official", 207, &["Multi Status"]),
        ("official", 302, &["Object moved"]),
        ("official", 401, &["Authorization Required"]),
        ("official", 405, &["Not Allowed"]),
        ("official", 414, &["Request URI Too Long"]),
        ("official", 501, &["Method Not Implemented"]),
        ("official", 503, &["Service Temporarily Unavailable"]),
        ("official", 511, &["Network Authentication Failed"]),
        (
            "activesync",
            449,
            &["Retry after sending a PROVISION command"],
        ),
        ("iis", 449, &["Reply With"]),
    ];
    assert_eq!(also, wanted);
}

#[test]
fn waits_are_those_of_the_documentation() {
    let waits = where_there_is(|facts| facts.default_wait);
    let wanted = [
        ("cloudflare", 522, 120),
        ("cloudflare", 524, 120),
        ("cloudlinux", 508, 14_400),
        ("qualys", 529, 900),
        ("zyte", 520, 60),
    ];
    assert_eq!(waits, wanted);
}

#[test]
fn senders_who_mean_something_of_their_own() {
    let used = where_there_is(|facts| unless_empty(facts.used));
    let found: Vec<(u16, Vec<&str>)> = used
        .iter()
        .map(|(_, code, used)| (*code, used.iter().map(|used| used.by).collect()))
        .collect();
    let wanted: [(u16, &[&str]); 10] = [
        (200, &["gRPC"]),
        (
            402,
            &[
                "Stripe",
                "Google APIs",
                "Microsoft Graph",
                "Shopify",
                "sipgate",
            ],
        ),
        (403, &["Amazon S3", "GitHub", "Google APIs"]),
        (404, &["GitHub"]),
        (409, &["Cloudflare", "Stripe"]),
        (423, &["Shopify"]),
        (424, &["Stripe"]),
        (500, &["Cloudflare"]),
        (503, &["AWS", "Cloudflare"]),
        (507, &["AWS", "Microsoft Graph"]),
    ];
    assert_eq!(found, wanted.map(|(code, by)| (code, by.to_vec())));
    // Their statuses are the registry's: what a vendor gave a meaning to is in its own set.
    for (set, code, _) in used {
        assert_eq!(
            (set, Official::from_code(code).is_some()),
            ("official", true)
        );
    }
}

/// What a sender marks its responses with has to tell it from the others of the same code.
#[test]
fn marks_are_of_one_sender() {
    for facts in facts::all() {
        for mark in facts.marks {
            let others = facts::all().filter(|other| other.code == facts.code);
            let same = others.filter(|other| {
                let mut marks = other.marks.iter();
                marks.any(|it| it.eq_ignore_ascii_case(mark)) && means_something_else(facts, other)
            });
            assert_eq!(same.count(), 0, "{mark} of {} {}", facts.set, facts.code);
        }
    }
    let marked = |set: &str, code| {
        let facts = catalog::set(set).unwrap().by_code(code).unwrap().facts();
        facts.unwrap().marks
    };
    // What tells Cloudflare's 530 from Pantheon's, and its 525 from that of Cloud Foundry.
    let cloudflare = ["cf-ray", "cf-error-type", "cf-error-origin"];
    assert_eq!(marked("cloudflare", 530), cloudflare);
    assert_eq!(marked("cloudflare", 525), cloudflare);
    assert_eq!(marked("gorouter", 525), ["X-Cf-RouterError"]);
    assert_eq!(marked("iis", 449), ["Ms-Echo-Request"]);
    assert_eq!(marked("linkedin", 999), ["X-LI-UUID"]);
    assert!(marked("pantheon", 530).is_empty());
}

fn means_something_else(facts: &Facts, other: &Facts) -> bool {
    let name = |facts: &Facts| {
        catalog::set(facts.set)?
            .by_code(facts.code)
            .map(|info| info.name)
    };
    name(facts) != name(other)
}
