//! What a status enum must be, in the plainest way: a list of its members, and of all texts that
//! name one of them.

use status_set::{Info, catalog};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// A status that the enum must have.
#[derive(Clone, Debug)]
pub struct Member {
    /// The code.
    pub code: u16,
    /// The variant's name.
    pub name: String,
    /// The reason phrase.
    pub reason: String,
    /// What the catalog says of it; nothing of a status of the user's own.
    pub info: Option<&'static Info>,
}

impl Member {
    /// `404 Not Found`
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.code, self.reason)
    }
}

/// All statuses of a set.
#[must_use]
pub fn whole(set: &str) -> Vec<Member> {
    chosen(set, |_| true)
}

/// Those of a set that have one of these codes.
#[must_use]
pub fn only(set: &str, codes: &[u16]) -> Vec<Member> {
    chosen(set, |code| codes.contains(&code))
}

/// Those of a set that have none of these codes.
#[must_use]
pub fn except(set: &str, codes: &[u16]) -> Vec<Member> {
    chosen(set, |code| !codes.contains(&code))
}

fn chosen(set: &str, wanted: impl Fn(u16) -> bool) -> Vec<Member> {
    let set = catalog::set(set).unwrap();
    let infos = set.statuses.iter().filter(|info| wanted(info.code));
    let members = infos.map(|info| Member {
        code: info.code,
        name: info.name.to_owned(),
        reason: info.reason.to_owned(),
        info: Some(info),
    });
    members.collect()
}

/// One of a set, under another name.
#[must_use]
pub fn renamed(set: &str, code: u16, name: &str) -> Vec<Member> {
    let mut members = only(set, &[code]);
    name.clone_into(&mut members[0].name);
    members
}

/// A status of the user's own.
#[must_use]
pub fn own(code: u16, name: &str, reason: &str) -> Vec<Member> {
    vec![Member {
        code,
        name: name.to_owned(),
        reason: reason.to_owned(),
        info: None,
    }]
}

/// What an enum of some items must be.
#[derive(Debug)]
pub struct Model {
    /// By code.
    pub members: BTreeMap<u16, Member>,
    /// Every text that names a status of the enum, and its code.
    texts: HashMap<String, u16>,
    /// Phrases that two members share, which name neither.
    shared: Vec<String>,
}

impl Model {
    /// The enum of these items: where two have the same code, the first describes it.
    #[must_use]
    pub fn new(items: &[Vec<Member>]) -> Self {
        let mut members = BTreeMap::new();
        for member in items.concat() {
            members.entry(member.code).or_insert(member);
        }
        let mut texts = HashMap::new();
        let mut shared = Vec::new();
        for member in members.values() {
            texts.insert(member.code.to_string(), member.code);
            texts.insert(member.text(), member.code);
            if texts.insert(member.reason.clone(), member.code).is_some() {
                shared.push(member.reason.clone());
            }
        }
        texts.retain(|text, _| !shared.contains(text));
        Self {
            members,
            texts,
            shared,
        }
    }

    /// Whether the enum has a status of this code.
    #[must_use]
    pub fn has(&self, code: u16) -> bool {
        self.members.contains_key(&code)
    }

    /// The code that a text names, if the enum has it.
    #[must_use]
    pub fn by_text(&self, text: &str) -> Option<u16> {
        self.texts.get(text).copied()
    }

    /// The code that a text names, whether or not the enum has it and whatever phrase is behind it.
    #[must_use]
    pub fn received(&self, text: &str) -> Option<u16> {
        let first_word = text.split(' ').next().unwrap_or_default();
        any_code(first_word.as_bytes()).or(self.by_text(text))
    }

    /// Every code, phrase and whole text of a member.
    #[must_use]
    pub fn all_texts(&self) -> Vec<&String> {
        let mut texts: Vec<_> = self.texts.keys().chain(&self.shared).collect();
        // The order of a hash map is another one in each run.
        texts.sort();
        texts
    }
}

/// The code that bytes write, whether or not an enum has it: one of the texts `100` to `999`.
#[must_use]
pub fn any_code(bytes: &[u8]) -> Option<u16> {
    static CODES: LazyLock<HashMap<Vec<u8>, u16>> = LazyLock::new(|| {
        (100..=999_u16)
            .map(|code| (code.to_string().into_bytes(), code))
            .collect()
    });
    CODES.get(bytes).copied()
}
