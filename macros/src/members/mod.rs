//! The members of an enum as they travel from its expansion to its pattern groups: one string,
//! because a token for each word would cost every user of the enum time to check, whether they
//! match by groups or not.

pub(crate) mod groups;
pub(crate) mod names;

pub(crate) use status_set_data::set_words::OWN;

use crate::attr::words::words;
use crate::model::{Status, StatusEnum, Variant};
use status_set_data::transient::is_transient;
use status_set_data::{Body, Cacheable, Info, StatusClass};

words! {
    /// A fact that a group can name.
    pub(crate) enum Fact {
        Bodyless = "bodyless",
        Cacheable = "cacheable",
        Transient = "transient",
    }
}

impl Fact {
    fn is_true_of(self, info: &Info) -> bool {
        match self {
            Self::Bodyless => info.body == Body::None,
            Self::Cacheable => info.cacheable == Cacheable::Heuristically,
            Self::Transient => is_transient(info),
        }
    }
}

/// What an enum says of itself.
pub(crate) struct Members {
    pub(crate) all: Vec<Member>,
    /// Whether a mistake in the enum may have kept others from it.
    pub(crate) mistaken: bool,
}

/// One variant, as far as groups ask.
pub(crate) struct Member {
    /// Whether it stands in for what a mistake has lost.
    pub(crate) supposed: bool,
    pub(crate) code: u16,
    pub(crate) name: String,
    /// What its set calls the status, if the variant has another name.
    named_by_set: Option<String>,
    sets: Vec<String>,
    /// The words of the facts that hold for it.
    facts: Vec<&'static str>,
}

/// Before the members of an enum with a mistake, and before each that it does not have for sure.
const MISTAKEN: char = '?';

/// `404 Missing=NotFound official cacheable;499 ClientClosedRequest nginx azure`
pub(crate) fn write(model: &StatusEnum, members: &[Member]) -> String {
    let mut text = String::new();
    if model.mistaken {
        text.push(MISTAKEN);
    }
    for member in members {
        if !text.is_empty() {
            text.push(';');
        }
        member.write(&mut text);
    }
    text
}

pub(crate) fn of(model: &StatusEnum) -> Vec<Member> {
    let mut members = Vec::new();
    for variant in &model.variants {
        members.push(Member::of(variant));
    }
    members
}

/// Reads what [`write`] wrote.
pub(crate) fn read(members: &str) -> Members {
    let (mistaken, members) = without_mark(members);
    let mut all = Vec::new();
    for member in members.split(';') {
        if let Some(member) = Member::read(member) {
            all.push(member);
        }
    }
    Members { all, mistaken }
}

/// Whether a string begins with the mark, and the rest of it.
fn without_mark(text: &str) -> (bool, &str) {
    let rest = text.strip_prefix(MISTAKEN);
    (rest.is_some(), rest.unwrap_or(text))
}

impl Members {
    /// What a group may mean that nothing is found of, after a mistake in the enum. Of an enum of
    /// which nothing is known for sure it may be all.
    pub(crate) fn perhaps(&self, is_named: bool) -> Vec<&Member> {
        let all = is_named || self.all.iter().all(|member| member.supposed);
        let mut perhaps = Vec::new();
        for member in &self.all {
            if member.supposed && (all || member.is_lost()) {
                perhaps.push(member);
            }
        }
        perhaps
    }
}

impl Member {
    fn of(variant: &Variant) -> Self {
        let mut member = Self {
            supposed: variant.supposed,
            code: variant.status.code(),
            name: variant.ident.to_string(),
            named_by_set: None,
            sets: Vec::new(),
            facts: Vec::new(),
        };
        let (origin, info) = match &variant.status {
            Status::Listed { set, info } => {
                let renamed = !member.is_called(info.name);
                member.named_by_set = renamed.then(|| info.name.to_owned());
                (set.name, **info)
            }
            Status::Own(own) => (OWN, Info::own(own.code, "", "", "")),
        };
        member.sets.push(origin.to_owned());
        for set in &variant.also {
            member.sets.push((*set).to_owned());
        }
        for word in Fact::WORDS {
            if Fact::of(word).is_some_and(|fact| fact.is_true_of(&info)) {
                member.facts.push(word);
            }
        }
        member
    }

    fn write(&self, text: &mut String) {
        if self.supposed {
            text.push(MISTAKEN);
        }
        *text += &self.code.to_string();
        *text += " ";
        *text += &self.name;
        if let Some(by_set) = &self.named_by_set {
            *text += "=";
            *text += by_set;
        }
        for set in &self.sets {
            *text += " ";
            *text += set;
        }
        for fact in &self.facts {
            *text += " ";
            *text += fact;
        }
    }

    fn read(member: &str) -> Option<Self> {
        let (supposed, member) = without_mark(member);
        let mut words = member.split(' ');
        let code = words.next()?.parse().ok()?;
        let mut names = words.next()?.split('=');
        let mut member = Self {
            supposed,
            code,
            name: names.next()?.to_owned(),
            named_by_set: names.next().map(str::to_owned),
            sets: Vec::new(),
            facts: Vec::new(),
        };
        for word in words {
            match Fact::WORDS.iter().find(|fact| **fact == word) {
                Some(fact) => member.facts.push(fact),
                None => member.sets.push(word.to_owned()),
            }
        }
        Some(member)
    }

    /// Whether it stands in for a status of which nothing is known, so that it may be in any group: its
    /// code is from 600 on.
    pub(crate) fn is_lost(&self) -> bool {
        self.supposed && self.class().is_none()
    }

    /// Whether it is of a class, or may be: a code from 600 on stands in for one that is lost.
    pub(crate) fn may_be_of(&self, class: StatusClass) -> bool {
        self.class().map_or(self.supposed, |own| own == class)
    }

    pub(crate) fn class(&self) -> Option<StatusClass> {
        StatusClass::from_code(self.code)
    }

    /// Whether it has a name, with or without its raw prefix.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.plain_name() == name
    }

    /// Whether it has a name in its set.
    pub(crate) fn is_called_in_set(&self, name: &str) -> bool {
        self.name_in_set() == name
    }

    /// The name that its set gives.
    pub(crate) fn name_in_set(&self) -> &str {
        match &self.named_by_set {
            Some(by_set) => by_set,
            None => self.plain_name(),
        }
    }

    /// The name without its raw prefix.
    pub(crate) fn plain_name(&self) -> &str {
        self.name.strip_prefix("r#").unwrap_or(&self.name)
    }

    /// Whether it is from a set.
    pub(crate) fn is_of(&self, set: &str) -> bool {
        self.sets.iter().any(|known| known == set)
    }

    /// Whether it is in the group of a word: a set or a fact.
    pub(crate) fn is_in(&self, group: &str) -> bool {
        self.is_of(group) || self.facts.contains(&group)
    }

    pub(crate) fn sets(&self) -> &[String] {
        &self.sets
    }

    pub(crate) fn facts(&self) -> &[&'static str] {
        &self.facts
    }
}

#[cfg(all(test, feature = "custom-sets"))]
mod tests {
    use super::Fact;
    use crate::attr::tables::OptionKey;
    use status_set_data::schema::set_name_flaw;
    use status_set_data::set_words::{CODES, OTHER, RECEIVED};

    /// A set of a file has a name of its own among the groups, and beside what else the macros read.
    #[test]
    fn no_set_has_the_name_of_another_group() {
        let edition = OptionKey::WORDS[OptionKey::Edition as usize];
        for word in Fact::WORDS
            .iter()
            .chain([&edition, &OTHER, &CODES, &RECEIVED])
        {
            assert!(set_name_flaw(word).is_some(), "{word}");
        }
    }
}
