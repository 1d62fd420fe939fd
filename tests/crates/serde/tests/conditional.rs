//! Integrations under a condition, as a crate has them whose serde is a feature.

use status_set::{HttpStatus, status_set};

status_set! {
    #[cfg_attr(feature = "on", status(with(serde)))]
    enum On { nginx }
}

status_set! {
    #[cfg_attr(feature = "off", status(with(serde)))]
    enum Off { nginx }
}

status_set! {
    // One of these holds in each build, and here the first.
    #[cfg_attr(feature = "on", doc = "Readable.", status(with(serde)), derive(Default))]
    #[cfg_attr(not(feature = "on"), cfg_attr(not(feature = "off"), status(with(serde))))]
    enum Either {
        #[cfg_attr(feature = "on", default)]
        nginx::444,
        Own = 600,
    }
}

status_set! {
    // In some builds both hold.
    #[cfg_attr(feature = "on", status(with(serde)))]
    #[cfg_attr(not(feature = "off"), status(with(serde)))]
    enum Both { nginx }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[cfg_attr(feature = "on", status(with(serde)))]
#[cfg_attr(feature = "off", status(with(serde)))]
enum Derived {
    NotFound,
}

/// There is no other impl, or this would not compile.
impl serde::Serialize for Off {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("off")
    }
}

#[test]
fn the_condition_is_that_of_the_users_crate() {
    let json = |value: &dyn Fn() -> serde_json::Result<String>| value().unwrap();
    assert_eq!(json(&|| serde_json::to_string(&On::NoResponse)), "444");
    assert_eq!(json(&|| serde_json::to_string(&Off::NoResponse)), "\"off\"");
    assert_eq!(json(&|| serde_json::to_string(&Either::Own)), "600");
    assert_eq!(json(&|| serde_json::to_string(&Both::NoResponse)), "444");
    assert_eq!(json(&|| serde_json::to_string(&Derived::NotFound)), "404");
    assert_eq!(Either::default(), Either::NoResponse);
}
