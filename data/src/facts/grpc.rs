//! The codes of gRPC.

use crate::keywords::keywords;

keywords! {
    [status_set_data::facts]
    /// A code of [google.rpc.Code], as gRPC has them.
    ///
    /// [google.rpc.Code]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    GrpcCode {
        /// 0: no error.
        Ok = "OK",
        /// 1: the caller, in most cases, cancelled the call.
        Cancelled = "CANCELLED",
        /// 2: an error of which not enough is known to name it.
        Unknown = "UNKNOWN",
        /// 3: an argument that is wrong whatever the state of the system.
        InvalidArgument = "INVALID_ARGUMENT",
        /// 4: the deadline passed before the call was done.
        DeadlineExceeded = "DEADLINE_EXCEEDED",
        /// 5: what was asked for is not there.
        NotFound = "NOT_FOUND",
        /// 6: what was to be made is there already.
        AlreadyExists = "ALREADY_EXISTS",
        /// 7: the caller is known, and not allowed to do this.
        PermissionDenied = "PERMISSION_DENIED",
        /// 8: a quota or some other resource is used up.
        ResourceExhausted = "RESOURCE_EXHAUSTED",
        /// 9: the system is not in the state that the call needs.
        FailedPrecondition = "FAILED_PRECONDITION",
        /// 10: the call was given up, often because of another that ran at the same time.
        Aborted = "ABORTED",
        /// 11: past the end of what is there.
        OutOfRange = "OUT_OF_RANGE",
        /// 12: not supported here.
        Unimplemented = "UNIMPLEMENTED",
        /// 13: something is broken in the system.
        Internal = "INTERNAL",
        /// 14: the service cannot be reached for now.
        Unavailable = "UNAVAILABLE",
        /// 15: data is lost or damaged for good.
        DataLoss = "DATA_LOSS",
        /// 16: the caller has no valid credentials.
        Unauthenticated = "UNAUTHENTICATED",
    }
}

impl GrpcCode {
    /// The number that stands for the code in `grpc-status`.
    ///
    /// ```
    /// use status_set_data::facts::GrpcCode;
    ///
    /// assert_eq!(GrpcCode::Ok.number(), 0);
    /// assert_eq!(GrpcCode::Unauthenticated.number(), 16);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        // They are declared in the order of their numbers.
        self as u8
    }
}
