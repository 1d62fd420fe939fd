//! The helpers of a form for what holds statuses: `option`, `seq`, `keys` and `values`.

/// Defines them for a form, of what has the bound. The texts are the name of its module, and 404 in
/// that form as a JSON value and as a JSON key.
macro_rules! submodules {
    ($form:ident: $bound:ident, $module:literal, $value:literal, $key:literal) => {
        /// In an `Option`.
        ///
        /// ```
        /// use serde::{Deserialize, Serialize};
        /// use status_set::Official;
        ///
        /// #[derive(Serialize, Deserialize)]
        /// struct Attempt {
        #[doc = concat!("    #[serde(default, with = \"status_set::with::serde::", $module, "::option\")]")]
        ///     status: Option<Official>,
        /// }
        ///
        #[doc = concat!("let json = r#\"{\"status\":", $value, "}\"#;")]
        /// let attempt: Attempt = serde_json::from_str(json)?;
        /// assert_eq!(attempt.status, Some(Official::NotFound));
        /// assert_eq!(serde_json::to_string(&attempt)?, json);
        /// // By `default`. With `with` alone, a field that is not there is an error.
        /// assert_eq!(serde_json::from_str::<Attempt>("{}")?.status, None);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        pub mod option {
            use super::super::form::As;
            use super::$form;
            use crate::with::serde::$bound;
            use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            /// Writes the status, or that there is none.
            ///
            /// # Errors
            ///
            /// Those of the serializer.
            pub fn serialize<S: $bound, Z: Serializer>(
                status: &Option<S>,
                serializer: Z,
            ) -> Result<Z::Ok, Z::Error> {
                status.as_ref().map(As::<_, $form>::new).serialize(serializer)
            }

            /// Reads a status, or that there is none.
            ///
            /// # Errors
            ///
            /// For anything else.
            pub fn deserialize<'de, S: $bound, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<S>, D::Error> {
                let status = Option::<As<S, $form>>::deserialize(deserializer)?;
                Ok(status.map(|status| status.value))
            }
        }

        /// In a collection, such as `Vec` or `BTreeSet`: any type that is made of an iterator of
        /// statuses.
        ///
        /// ```
        /// use serde::{Deserialize, Serialize};
        /// use status_set::Official;
        ///
        /// #[derive(Serialize, Deserialize)]
        /// struct Policy {
        #[doc = concat!("    #[serde(with = \"status_set::with::serde::", $module, "::seq\")]")]
        ///     retry: Vec<Official>,
        /// }
        ///
        #[doc = concat!("let json = r#\"{\"retry\":[", $value, "]}\"#;")]
        /// let policy: Policy = serde_json::from_str(json)?;
        /// assert_eq!(policy.retry, [Official::NotFound]);
        /// assert_eq!(serde_json::to_string(&policy)?, json);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        pub mod seq {
            use super::super::{collections, form::As};
            use super::$form;
            use crate::with::serde::$bound;
            use serde_core::{Deserializer, Serializer};

            /// Writes the statuses.
            ///
            /// # Errors
            ///
            /// Those of the serializer.
            pub fn serialize<'a, C, S, Z>(statuses: &'a C, serializer: Z) -> Result<Z::Ok, Z::Error>
            where
                &'a C: IntoIterator<Item = &'a S>,
                S: $bound + 'a,
                Z: Serializer,
            {
                serializer.collect_seq(statuses.into_iter().map(As::<_, $form>::new))
            }

            /// Reads statuses.
            ///
            /// # Errors
            ///
            /// For anything else, also if only one of them is something else.
            pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
            where
                C: IntoIterator + FromIterator<C::Item>,
                C::Item: $bound,
                D: Deserializer<'de>,
            {
                collections::sequence(deserializer, |status: As<C::Item, $form>| status.value)
            }
        }

        /// As the keys of a map of any type.
        ///
        /// ```
        /// use serde::{Deserialize, Serialize};
        /// use status_set::Official;
        /// use std::collections::HashMap;
        ///
        /// #[derive(Serialize, Deserialize)]
        /// struct Pages {
        #[doc = concat!("    #[serde(with = \"status_set::with::serde::", $module, "::keys\")]")]
        ///     errors: HashMap<Official, String>,
        /// }
        ///
        #[doc = concat!("let json = r#\"{\"errors\":{", $key, ":\"lost.html\"}}\"#;")]
        /// let pages: Pages = serde_json::from_str(json)?;
        /// assert_eq!(pages.errors[&Official::NotFound], "lost.html");
        /// assert_eq!(serde_json::to_string(&pages)?, json);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        pub mod keys {
            use super::super::{collections, form::As};
            use super::$form;
            use crate::with::serde::$bound;
            use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            /// Writes the map.
            ///
            /// # Errors
            ///
            /// Those of the serializer.
            pub fn serialize<'a, M, S, V, Z>(map: &'a M, serializer: Z) -> Result<Z::Ok, Z::Error>
            where
                &'a M: IntoIterator<Item = (&'a S, &'a V)>,
                S: $bound + 'a,
                V: Serialize + 'a,
                Z: Serializer,
            {
                let entries = map.into_iter();
                serializer.collect_map(entries.map(|(key, value)| (As::<_, $form>::new(key), value)))
            }

            /// Reads a map.
            ///
            /// # Errors
            ///
            /// For anything else, also if only one of the keys is something else.
            pub fn deserialize<'de, M, S, V, D>(deserializer: D) -> Result<M, D::Error>
            where
                M: IntoIterator<Item = (S, V)> + FromIterator<(S, V)>,
                S: $bound,
                V: Deserialize<'de>,
                D: Deserializer<'de>,
            {
                let keep = |(key, value): (As<S, $form>, V)| (key.value, value);
                collections::map(deserializer, keep)
            }
        }

        /// As the values of a map of any type.
        ///
        /// ```
        /// use serde::{Deserialize, Serialize};
        /// use status_set::Official;
        /// use std::collections::BTreeMap;
        ///
        /// #[derive(Serialize, Deserialize)]
        /// struct Routes {
        #[doc = concat!("    #[serde(with = \"status_set::with::serde::", $module, "::values\")]")]
        ///     closed: BTreeMap<String, Official>,
        /// }
        ///
        #[doc = concat!("let json = r#\"{\"closed\":{\"/old\":", $value, "}}\"#;")]
        /// let routes: Routes = serde_json::from_str(json)?;
        /// assert_eq!(routes.closed["/old"], Official::NotFound);
        /// assert_eq!(serde_json::to_string(&routes)?, json);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        pub mod values {
            use super::super::{collections, form::As};
            use super::$form;
            use crate::with::serde::$bound;
            use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            /// Writes the map.
            ///
            /// # Errors
            ///
            /// Those of the serializer.
            pub fn serialize<'a, M, K, S, Z>(map: &'a M, serializer: Z) -> Result<Z::Ok, Z::Error>
            where
                &'a M: IntoIterator<Item = (&'a K, &'a S)>,
                K: Serialize + 'a,
                S: $bound + 'a,
                Z: Serializer,
            {
                let entries = map.into_iter();
                serializer.collect_map(entries.map(|(key, value)| (key, As::<_, $form>::new(value))))
            }

            /// Reads a map.
            ///
            /// # Errors
            ///
            /// For anything else, also if only one of the values is something else.
            pub fn deserialize<'de, M, K, S, D>(deserializer: D) -> Result<M, D::Error>
            where
                M: IntoIterator<Item = (K, S)> + FromIterator<(K, S)>,
                K: Deserialize<'de>,
                S: $bound,
                D: Deserializer<'de>,
            {
                let keep = |(key, value): (K, As<S, $form>)| (key, value.value);
                collections::map(deserializer, keep)
            }
        }
    };
}

pub(super) use submodules;
