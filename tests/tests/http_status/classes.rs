//! What is asked of a status's class without the trait in scope.

use status_set::StatusClass;

status_set::status_set! { enum Declared { official } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
enum Derived {
    Accepted,
    NotModified,
    NotFound,
    #[status(600, reason = "Odd")]
    Odd,
}

/// Functions of the users' own, with the names of those of the trait.
impl Declared {
    const fn is_client_error(self) -> bool {
        matches!(self.class(), Some(StatusClass::ClientError))
    }
}

impl Derived {
    const fn is_success(self) -> bool {
        matches!(self, Self::Accepted | Self::NotModified)
    }
}

#[test]
fn const_code_is_told_the_class() {
    const CLASSES: [Option<StatusClass>; 2] = [Derived::NotFound.class(), Derived::Odd.class()];
    const { assert!(Declared::NotFound.is_client_error()) };
    const { assert!(!Declared::Ok.is_client_error()) };
    assert_eq!(CLASSES, [Some(StatusClass::ClientError), None]);
}

#[test]
fn an_enum_can_have_functions_of_the_names_of_the_trait() {
    assert!(Derived::NotModified.is_success());
    assert!(!status_set::HttpStatus::is_success(Derived::NotModified));
}
