//! The members of an enum as they travel from its expansion to its pattern groups: one string,
//! because a token for each word would cost every user of the enum time to check, whether they
//! match by groups or not.

use crate::model::{Status, Variant};
use status_set_data::{Cacheable, StatusClass};
use std::fmt::{self, Display};

/// Facts that a group can name.
pub(super) const FACTS: [&str; 2] = ["cacheable", "retry"];

/// The word for statuses that the user defined, where a set is named.
pub(super) const OWN: &str = "own";

/// One variant, as far as groups ask.
pub(super) struct Member {
    pub(super) code: u16,
    pub(super) name: String,
    /// What its set calls the status, if the variant has another name.
    named_by_set: Option<String>,
    /// The sets that it is from and the facts that hold for it.
    words: Vec<String>,
}

/// `404 Missing=NotFound official cacheable;499 ClientClosedRequest nginx azure`
pub(crate) fn write(variants: &[Variant]) -> String {
    let members = variants
        .iter()
        .map(|variant| Member::of(variant).to_string());
    members.collect::<Vec<_>>().join(";")
}

/// Reads what [`write`] wrote.
pub(super) fn read(members: &str) -> Vec<Member> {
    members.split(';').filter_map(Member::read).collect()
}

impl Member {
    fn of(variant: &Variant) -> Self {
        let mut member = Self {
            code: variant.status.code(),
            name: variant.ident.to_string(),
            named_by_set: None,
            words: Vec::new(),
        };
        match &variant.status {
            Status::Listed { set, info } => {
                let renamed = !member.is_called(info.name);
                member.named_by_set = renamed.then(|| info.name.to_owned());
                let sets = [set.name].into_iter().chain(variant.also.iter().copied());
                member.words.extend(sets.map(str::to_owned));
                let facts = [
                    info.cacheable == Cacheable::Heuristically,
                    info.retry.is_some(),
                ];
                let true_facts = FACTS.iter().zip(facts).filter(|(_, holds)| *holds);
                let true_facts = true_facts.map(|(fact, _)| (*fact).to_owned());
                member.words.extend(true_facts);
            }
            Status::Own(_) => member.words.push(OWN.to_owned()),
        }
        member
    }

    fn read(member: &str) -> Option<Self> {
        let mut words = member.split(' ');
        let code = words.next()?.parse().ok()?;
        let mut names = words.next()?.split('=').map(str::to_owned);
        Some(Self {
            code,
            name: names.next()?,
            named_by_set: names.next(),
            words: words.map(str::to_owned).collect(),
        })
    }

    pub(super) fn class(&self) -> Option<StatusClass> {
        StatusClass::of(self.code)
    }

    /// Whether it has a name, with or without its raw prefix.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.plain_name() == name
    }

    /// Whether it has a name in its set.
    pub(super) fn is_called_in_set(&self, name: &str) -> bool {
        match &self.named_by_set {
            Some(by_set) => by_set == name,
            None => self.is_called(name),
        }
    }

    /// The name without its raw prefix.
    pub(super) fn plain_name(&self) -> &str {
        self.name.strip_prefix("r#").unwrap_or(&self.name)
    }

    /// Whether it is from a set.
    pub(super) fn is_of(&self, set: &str) -> bool {
        self.sets().any(|known| known == set)
    }

    /// Whether it is in the group of a word: a set or a fact.
    pub(super) fn is_in(&self, group: &str) -> bool {
        self.words.iter().any(|word| word == group)
    }

    pub(super) fn sets(&self) -> impl Iterator<Item = &str> {
        self.words().filter(|word| !FACTS.contains(word))
    }

    pub(super) fn facts(&self) -> impl Iterator<Item = &str> {
        self.words().filter(|word| FACTS.contains(word))
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }
}

impl Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)?;
        if let Some(by_set) = &self.named_by_set {
            write!(f, "={by_set}")?;
        }
        self.words.iter().try_for_each(|word| write!(f, " {word}"))
    }
}
