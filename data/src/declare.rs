//! How the facts of a table are declared: one list, which all that copies or writes facts goes by.

/// Declares a table of facts, and a macro that hands them on.
macro_rules! facts {
    (
        // A dollar: one that is written out would belong to the outer macro.
        [$dollar:tt] $for_each:ident
        $(#[$attr:meta])*
        pub struct $table:ident {
            $( $(#[$fact_attr:meta])* $fact:ident: $type:ty = $blank:expr, )+
            // A field that is not handed on, in builds with a feature.
            $( ; #[cfg($when:meta)] $hidden:ident: $hidden_type:ty = $hidden_blank:expr, )?
        }
    ) => {
        $(#[$attr])*
        pub struct $table {
            $( $(#[$fact_attr])* pub $fact: $type, )+
            $( #[cfg($when)] pub(crate) $hidden: $hidden_type, )?
        }

        impl $table {
            /// The facts of a status of which nothing is said: what the generated table starts from.
            #[doc(hidden)]
            pub const BLANK: Self = Self {
                $( $fact: $blank, )+
                $( #[cfg($when)] $hidden: $hidden_blank, )?
            };
        }

        /// Hands every fact of a table, with its type and in the order of the table, to a macro.
        /// Who copies or writes facts does it by this list, and so forgets none.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $for_each {
            ($dollar callback:ident) => {
                $dollar callback! { $($fact: $type,)+ }
            };
        }
    };
}
