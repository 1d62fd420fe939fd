//! The rules of a shop. What can go wrong has a status and a code, and no feature is needed for that.

use status_set::HttpError;

/// What is wrong with an order.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(code_case = "snake_case")]
pub enum OrderError {
    /// There is no such order.
    #[error("no order {0}")]
    #[status(404)]
    NoOrder(u64),
    /// An order is paid once.
    #[error("order {id} was paid at {paid_at}")]
    #[status(409, detail = "order {id} is paid", header("X-Order" = id))]
    AlreadyPaid {
        /// Of the order.
        id: u64,
        /// When it was, in seconds.
        paid_at: u64,
    },
}
