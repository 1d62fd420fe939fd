//! Nothing: the tests show what rustc says of functions whose feature is off.
