//! What is known of a status, what enums say of each other's statuses, and what came off the wire.

mod code_set;
mod info;
mod received;
mod telemetry;
mod transient;
mod widen;
