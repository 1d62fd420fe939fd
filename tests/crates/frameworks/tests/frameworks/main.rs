//! Frameworks without an integration of their own respond with error types, in the few lines that the guide
//! shows.

mod error;
mod got;
mod hyper;
mod lambda;
mod poem;
mod response;
mod rocket;
mod salvo;
mod tower;
mod warp;
mod wire;
