//! Knows status-set only through what other libraries hand on.

use status_set_tests_facade::http_status::{self, HttpStatus, Received, status_set};

status_set! {
    /// By the path of a facade.
    pub enum ByFacade { official, nginx }
}

/// By the whole path of a facade.
pub mod by_path {
    status_set_tests_facade::http_status::status_set!(official, nginx);
}

status_set_tests_facade_macro::status_set! {
    /// By a library that hands on no more than the macro.
    pub enum ByMacro { official, nginx }
}

status_set_tests_facade_macro::official_and! {
    pub ByMacroOfMacro: nginx, Own = 600
}

/// All of them are enums of the one runtime.
#[must_use]
pub fn through_all(code: u16) -> Option<ByMacroOfMacro> {
    let received = Received::<ByFacade>::from_code(code)?;
    let status: by_path::Status = received.known()?.widen();
    Some(status.narrow::<ByMacro>()?.widen())
}

/// The catalog of the runtime behind the facade.
#[must_use]
pub fn set_names() -> Vec<&'static str> {
    let sets = http_status::catalog::sets().iter();
    sets.map(|set| set.name).collect()
}

#[cfg(test)]
mod tests {
    use super::{ByMacroOfMacro, set_names, through_all};

    #[test]
    fn the_enums_work() {
        assert_eq!(through_all(444), Some(ByMacroOfMacro::NoResponse));
        assert_eq!(through_all(600), None);
        assert_eq!(ByMacroOfMacro::Own.to_string(), "600 Own");
        assert_eq!(set_names()[0], "official");
    }
}
