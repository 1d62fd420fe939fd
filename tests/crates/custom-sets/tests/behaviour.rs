//! Statuses of a file are like those of the dataset.

use status_set::{
    HttpStatus, Official, Received, StatusClass,
    facts::{Evidence, GrpcCode, ReasonFrom, Seen},
    info::{Body, Cacheable, Retry, State, Transient},
    status_set,
};
use status_set_tests_custom_sets::Status;

status_set! {
    /// Items may choose from a set before one says where it is.
    #[derive(Default)]
    enum Chosen {
        #[default]
        acme::460,
        acme::{TLSVaultV2Offline as Offline, 5xx},
        acme = "statuses/acme.toml",
        Mine = 461,
    }
}

status_set! {
    enum Less {
        acme = "statuses/acme.toml" except {461, 5xx},
    }
}

/// nginx and the file agree on 499: who is named first describes it.
mod first {
    status_set::status_set!(acme = "./statuses/../statuses/acme.toml", nginx);
}

/// The file comes second.
mod second {
    status_set::status_set!(nginx, acme = r"statuses/acme.toml");
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, acme = "statuses/acme.toml"))]
enum Derived {
    NotFound,
    ScanPending,
    #[status(461)]
    Sealed,
    #[status(acme::TLSVaultV2Offline)]
    Offline,
    #[status(acme::499)]
    Gone,
    #[status(nginx::444)]
    Silent,
}

fn codes<S: HttpStatus>() -> Vec<u16> {
    S::ALL.iter().map(|status| status.code()).collect()
}

#[test]
fn statuses_are_chosen_as_from_any_set() {
    assert_eq!(codes::<Chosen>(), [460, 461, 560, 783]);
    assert_eq!(Chosen::default(), Chosen::ScanPending);
    assert_eq!(Chosen::Offline.info().name, "TLSVaultV2Offline");
    assert_eq!(codes::<Less>(), [460, 499, 783]);
    assert_eq!(Status::ALL.len(), Official::ALL.len() + 5);
    assert_eq!(codes::<Derived>(), [404, 444, 460, 461, 499, 783]);
}

#[test]
fn everything_that_a_file_says_is_known() {
    let info = Status::ReplicaLagging.info();
    assert_eq!(info.code, 560);
    assert_eq!(info.name, "ReplicaLagging");
    assert_eq!(info.reason, "Replica Lagging Behind");
    assert_eq!(info.set, "acme");
    assert_eq!(
        info.summary,
        "The replica that got the request has not caught up yet."
    );
    assert_eq!(info.state, State::Current);
    let spec = info.spec.unwrap();
    assert_eq!(spec.to_string(), "ACME-7 §4.2");
    assert_eq!((spec.document(), spec.section()), ("ACME-7", Some("4.2")));
    let former = info
        .former
        .iter()
        .map(|former| (former.reason, former.name));
    assert!(former.eq([
        ("Replica Behind", Some("ReplicaBehind")),
        ("Not Found", None),
        ("Payload Too Large", Some("PayloadTooLarge")),
        ("Replica Stale", Some("ReplicaStale")),
    ]));
    assert_eq!(info.cacheable, Cacheable::Never);
    assert_eq!(info.body, Body::Empty);
    assert_eq!(info.retry, Some(Retry::Elsewhere));
    assert!(info.retry_after);
    assert_eq!(info.requires, ["Acme-Replica", "Retry-After"]);
    assert_eq!(info.sent_as, Some(503));
    assert_eq!(info.transient, Some(Transient::Yes));
}

/// What no code depends on can be said in a file too.
#[test]
fn the_second_table_has_what_a_file_says() {
    let facts = Status::ReplicaLagging.info().facts().unwrap();
    assert_eq!((facts.set, facts.code), ("acme", 560));
    assert_eq!(facts.reason_from, ReasonFrom::Vendor);
    assert_eq!(facts.source, Some("https://acme.example/codes#560"));
    assert_eq!(facts.seen, [Seen::Wire, Seen::Log]);
    assert_eq!(facts.checked.unwrap().to_string(), "2026-11-26");
    assert_eq!(facts.evidence, Some(Evidence::Primary));
    assert_eq!(facts.grpc, [GrpcCode::Aborted, GrpcCode::Unavailable]);
    assert_eq!(facts.grpc_client, Some(GrpcCode::Unavailable));
    assert_eq!(facts.marks, ["Acme-Gateway", "Acme-Replica"]);
    assert_eq!(facts.default_wait, Some(5));
    assert_eq!(facts.also, ["Replica Lag"]);
    let [used] = facts.used else {
        panic!("{facts:?}");
    };
    assert_eq!(used.by, "Acme Mirror");
    assert_eq!(used.meaning, "The mirror is behind.");
    assert_eq!(used.source, "https://acme.example/mirror");

    let offline = Status::TLSVaultV2Offline.info().facts().unwrap();
    assert_eq!(offline.expires.unwrap().to_string(), "2027-05-31");
    // The fields of the set are those of each of its statuses.
    let plain = Status::ScanPending.info().facts().unwrap();
    assert_eq!((plain.marks, plain.source), (&["Acme-Gateway"][..], None));
    assert_eq!((plain.reason_from, plain.seen), (ReasonFrom::Own, &[][..]));
}

/// As with a status that is defined in the enum itself.
#[test]
fn what_a_file_does_not_say_is_the_users_own() {
    const INFO: &status_set::Info = Status::ScanPending.info();
    assert_eq!((INFO.set, INFO.reason), ("acme", "Scan Pending"));
    assert_eq!((INFO.state, INFO.summary), (State::Own, ""));
    assert_eq!(INFO.former, []);
    assert_eq!(INFO.cacheable, Cacheable::IfExplicit);
    assert_eq!(INFO.class(), Some(StatusClass::ClientError));
}

#[test]
fn a_name_and_a_phrase_follow_from_each_other() {
    assert_eq!(Status::VaultsSealed.to_string(), "461 Vault's sealed");
    assert_eq!(
        Status::TLSVaultV2Offline.to_string(),
        "783 TLS Vault V2 Offline"
    );
}

#[test]
fn texts_are_parsed() {
    assert_eq!("461 Vault's sealed".parse(), Ok(Status::VaultsSealed));
    assert_eq!("Vault's sealed".parse(), Ok(Derived::Sealed));
    assert_eq!("560".parse(), Ok(Chosen::ReplicaLagging));
}

#[test]
fn sets_that_agree_share_a_variant() {
    assert_eq!(first::Status::ClientClosedRequest.info().set, "acme");
    assert_eq!(second::Status::ClientClosedRequest.info().set, "nginx");
    assert!(matches!(
        first::Status::ClientClosedRequest,
        first::Status!(first::Status: nginx)
    ));
    assert!(matches!(
        second::Status::ClientClosedRequest,
        second::Status!(second::Status: acme)
    ));
}

#[test]
fn groups_know_the_set_and_its_facts() {
    const fn group(status: Status) -> &'static str {
        match status {
            Status!(transient except official) => "try again",
            Status!(acme except 499) => "ours",
            Status!(official, 499) => "theirs",
        }
    }
    assert_eq!(group(Status::ReplicaLagging), "try again");
    assert_eq!(group(Status::ScanPending), "ours");
    assert_eq!(group(Status::ClientClosedRequest), "theirs");
    assert!(matches!(Status::ClientClosedRequest, Status!(cacheable)));
    assert!(matches!(Derived::Sealed, Derived!(acme)));
    assert!(matches!(Derived::Sealed, Derived!(acme::461)));
    assert!(matches!(
        Derived::Offline,
        Derived!(acme::TLSVaultV2Offline)
    ));
    assert!(matches!(
        Status::ClientClosedRequest,
        Status!(acme::{499, ScanPending})
    ));
}

#[test]
#[expect(deprecated, reason = "that they are is the point")]
fn former_names_are_deprecated_constants() {
    assert_eq!(Status::ReplicaBehind, Status::ReplicaLagging);
    assert_eq!(Chosen::ReplicaStale, Chosen::ReplicaLagging);
    // A name that two statuses had stays with that of the dataset, where there is one.
    assert_eq!(Status::PayloadTooLarge, Status::ContentTooLarge);
    assert_eq!(Chosen::PayloadTooLarge, Chosen::ReplicaLagging);
}

#[test]
fn enums_go_into_each_other_by_meaning() {
    assert_eq!(Less::ScanPending.widen::<Status>(), Status::ScanPending);
    assert_eq!(Chosen::Offline.narrow(), Some(Derived::Offline));
    // Another meaning of the same code.
    assert_eq!(Chosen::Mine.narrow::<Status>(), None);
    assert_eq!(Received::<Official>::from_code(560).unwrap().known(), None);
}

/// Where the runtime is as seen from here, and not from every module.
mod elsewhere {
    mod facade {
        pub(super) use ::status_set;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
    #[status(crate = facade::status_set, sets(acme = "statuses/acme.toml"))]
    pub(super) enum Relative {
        ScanPending,
    }

    pub(super) fn in_a_function() -> u16 {
        use status_set as local;

        #[derive(Clone, Copy, Debug, PartialEq, Eq, local::HttpStatus)]
        #[status(crate = local, sets(acme = "statuses/acme.toml"))]
        enum Local {
            ScanPending,
        }
        Local::ScanPending.code()
    }
}

#[test]
fn the_path_of_the_runtime_may_be_relative() {
    assert_eq!(elsewhere::Relative::ScanPending.info().set, "acme");
    assert_eq!(elsewhere::in_a_function(), 460);
}
