//! Sets of codes as people write them.

mod forms;
mod mistakes;
mod naive;
mod random;
