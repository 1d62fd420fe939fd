//! A mistake in the only item is one error: every use of the enum finds what the message suggests.

mod misspelt_set {
    status_set::status_set!(offical);

    pub fn uses(status: Status) -> u16 {
        let _ = (Status::NotFound, Status::from_code(404), Status::ALL.len());
        let _: Result<Status, _> = "404".parse::<Status>();
        match status {
            Status::NotFound => 0,
            Status!(4xx except 404) => 1,
            Status!(1xx, 2xx, 3xx, 5xx) => 2,
        }
    }

    #[derive(status_set::HttpError)]
    #[status(set = Status)]
    pub enum AppError {
        #[status(NotFound)]
        NoUser,
        #[status(503)]
        Down,
        #[status(499)]
        ClientGone,
    }
}

mod generic {
    status_set::status_set! { pub enum S<T> { official } }

    pub fn uses(status: S) -> bool {
        matches!(status, S!(4xx)) || S::from_code(200) == Some(S::Ok)
    }
}

mod a_struct {
    status_set::status_set! { pub struct S { official, nginx } }

    pub fn uses(status: S) -> bool {
        matches!(status, S!(nginx)) || status == S::NoResponse
    }
}

mod without_braces {
    status_set::status_set! { pub struct S; }

    fn of_any<S: status_set::HttpStatus>() {}

    pub fn uses() {
        of_any::<S>();
        let _ = S::NotFound;
    }
}

mod without_set {
    status_set::status_set! { pub enum S { NotFound, Ok } }

    pub fn uses(status: S) -> u16 {
        match status {
            S::NotFound => S::Ok.code(),
            S!(2xx) => 200,
        }
    }
}

mod empty {
    status_set::status_set! { pub enum S {} }

    pub fn uses(status: S) -> bool {
        matches!(status, S!(official))
    }
}

mod nothing_near {
    status_set::status_set! { pub enum S { acme } }

    pub fn uses(status: S) -> bool {
        match status {
            S!(acme) => true,
        }
    }

    #[derive(status_set::HttpError)]
    #[status(set = S, 460)]
    pub struct ScanPending;
}

mod own {
    status_set::status_set! { #[derive(Default)] pub enum S { #[default] ScanPending = 26 } }

    pub fn uses(status: S) -> bool {
        match status {
            S::ScanPending => S::from_code(260).is_some(),
        }
    }
}

mod derived {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
    pub enum Api {
        NotFond,
    }

    pub fn uses(status: Api) -> u16 {
        match status {
            Api::NotFond => 1,
        };
        match status {
            Api!(404) => status.code(),
        }
    }

    #[derive(status_set::HttpError)]
    #[status(set = Api, 404)]
    pub struct Missing;
}

mod derived_far {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
    pub enum Api {
        Xyzzy,
    }

    pub fn uses(status: Api) -> u16 {
        match status {
            Api!(4xx) => status.code(),
        }
    }
}

mod derived_empty {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
    pub enum Api {}

    pub fn uses(status: Api) -> u16 {
        let _ = Api::from_code(404);
        status.code()
    }
}

fn main() {}
