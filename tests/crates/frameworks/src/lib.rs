//! Nothing: the tests show how frameworks without an integration of their own respond with error types.
