//! Where the enum can be declared, and where its groups are used then.

use status_set::{HttpStatus, status_set};

/// The macro is imported by its name, so that the order of the items does not matter.
const fn before_the_declaration(status: Later) -> bool {
    matches!(status, Later!(nginx))
}

const fn before_the_derive(status: LaterApi) -> bool {
    matches!(status, LaterApi!(4xx))
}

status_set! { enum Later { official, nginx } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum LaterApi {
    Ok,
    NotFound,
}

#[test]
fn use_before_the_declaration() {
    assert_eq!(
        [Later::NoResponse, Later::NotFound].map(before_the_declaration),
        [true, false]
    );
    assert_eq!(
        [LaterApi::NotFound, LaterApi::Ok].map(before_the_derive),
        [true, false]
    );
}

#[test]
fn in_a_function() {
    status_set! { enum Edge { official, nginx } }

    fn is_nginx(status: Edge) -> bool {
        matches!(status, Edge!(nginx))
    }

    assert_eq!(
        [Edge::NoResponse, Edge::NotFound].map(is_nginx),
        [true, false]
    );
    assert!(matches!(Edge::NotFound, Edge!(official)));
}

#[test]
fn derived_in_a_function() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    enum Api {
        Ok,
        NotFound,
    }

    let is_error = |status| matches!(status, Api!(4xx));
    assert_eq!([Api::NotFound, Api::Ok].map(is_error), [true, false]);
}

#[test]
fn in_a_block_of_a_function() {
    let is_nginx = {
        status_set! { enum Edge { official, nginx } }

        let is_nginx = |code| matches!(Edge::from_code(code), Some(Edge!(nginx)));
        move |code| is_nginx(code)
    };
    assert_eq!([444, 404].map(is_nginx), [true, false]);
}

#[test]
fn one_name_in_two_blocks() {
    let nginx = {
        status_set! { enum Edge { official, nginx } }
        Edge::ALL
            .iter()
            .filter(|status| matches!(status, Edge!(nginx)))
            .count()
    };
    let cloudflare = {
        status_set! { enum Edge { official, cloudflare } }
        Edge::ALL
            .iter()
            .filter(|status| matches!(status, Edge!(cloudflare)))
            .count()
    };
    assert_eq!((nginx, cloudflare), (6, 10));
}

const _: () = {
    status_set! { pub enum InConst { nginx, Own = 600 } }

    assert!(matches!(InConst::NoResponse, InConst!(nginx)));
    assert!(!matches!(InConst::Own, InConst!(nginx)));
};

const COUNT: usize = {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    enum InValue {
        Ok,
        NotFound,
    }

    let (mut count, mut place) = (0, 0);
    while place < InValue::ALL.len() {
        if let InValue!(4xx) = InValue::ALL[place] {
            count += 1;
        }
        place += 1;
    }
    count
};

#[test]
fn in_a_value() {
    assert_eq!(COUNT, 1);
}

/// In the body of a method of a generic type, where the enum cannot name the parameter.
struct Log<T>(T);

impl<T> Log<T> {
    fn is_nginx(&self, code: u16) -> Option<&T> {
        status_set! { enum Edge { official, nginx } }

        matches!(Edge::from_code(code), Some(Edge!(nginx))).then_some(&self.0)
    }
}

#[test]
fn in_a_method() {
    assert_eq!(
        [444, 404].map(|code| Log("line").is_nginx(code).copied()),
        [Some("line"), None]
    );
}
