//! Where a status can be seen, and who its reason phrase is from.

use crate::keywords::keywords;

keywords! {
    [status_set_data::facts]
    /// Where a reason phrase comes from.
    ReasonFrom {
        /// From the specification that defines the status.
        Spec = "spec",
        /// From the vendor's own documentation or source.
        Vendor = "vendor",
        /// The usual name among other people; the vendor gives none.
        Common = "common",
        /// Made up for this dataset, because nobody has given one.
        Ours = "ours",
        /// From the user who defined the status.
        Own = "own",
    }
}

keywords! {
    [status_set_data::facts]
    /// Where a status code can be seen.
    Seen {
        /// As the status of a response.
        Wire = "wire",
        /// In the server's log.
        Log = "log",
        /// As a number in the content of a response that has another status.
        Body = "body",
        /// In the server's configuration.
        Config = "config",
        /// Made up by client software.
        Client = "client",
    }
}
