//! Unfinished invocations. Invocations that end too early: what is missing is missed behind their last token.

mod set {
    status_set::status_set!(nginx, official::);
}

mod name {
    status_set::status_set!(nginx, aws::561 as);
}

mod item {
    status_set::status_set!(nginx, #[doc = "Ours."]);
}

mod declaration {
    status_set::status_set!(pub enum);
}

mod body {
    status_set::status_set!(pub(crate) enum Status);
}

mod group {
    status_set::status_set!(nginx);

    fn is_meant(status: Status) -> bool {
        matches!(status, Status!(self::Status:))
    }
}

fn main() {}
