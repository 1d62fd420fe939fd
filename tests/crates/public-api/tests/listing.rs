//! The listings in the repository are those of the source.

use status_set_tests_public_api::PUBLISHED;

#[test]
fn the_public_api_is_as_listed() {
    let mut differences = Vec::new();
    for published in PUBLISHED {
        let (kept, found) = (published.kept().unwrap_or_default(), published.found());
        let file = published.file();
        differences.extend(lines_without(&kept, &found).map(|line| format!("- {file}: {line}")));
        differences.extend(lines_without(&found, &kept).map(|line| format!("+ {file}: {line}")));
    }
    assert!(
        differences.is_empty(),
        "the public API has changed. If that is meant, say it in CHANGELOG.md, and run\n\
         cargo run -p status-set-tests-public-api\n{}",
        differences.join("\n"),
    );
}

/// The lines of one text that the other lacks, or has less often.
fn lines_without<'text>(text: &'text str, other: &str) -> impl Iterator<Item = &'text str> {
    let mut other: Vec<&str> = other.lines().collect();
    text.lines().filter(move |line| {
        let place = other.iter().position(|it| it == line);
        place.map(|place| other.swap_remove(place)).is_none()
    })
}

/// What a listing must have, or it lists something else.
#[test]
fn listings_have_what_users_name() {
    let items = [
        "pub macro status_set::status_set!",
        "pub derive status_set::HttpError",
        "pub derive status_set::HttpStatus",
        "pub trait status_set::HttpError",
        "pub status_set::Official::NotFound = 404",
        "pub enum status_set::Received<S>",
        "pub mod status_set_data::schema",
    ];
    let kept = PUBLISHED
        .map(|published| published.kept().unwrap())
        .join("");
    for item in items {
        assert!(kept.lines().any(|line| line.ends_with(item)), "{item}");
    }
}
