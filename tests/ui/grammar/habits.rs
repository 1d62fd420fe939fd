//! Habits from elsewhere. What people write out of habits from elsewhere.

use status_set::status_set;

status_set! {
    pub enum Operators {
        official::5xx - 501,
        official::4xx - NotFound,
        iis::440 + nginx::499,
        aws || cloudflare,
        official::3xx except 304 - 305,
    }
}

status_set! {
    pub enum Brackets {
        official[404],
        official.405,
        official(409, 410),
        official:5xx,
        nginx { NoResponse },
        cloudflare(..),
        aws::460(404),
        iis(),
    }
}

status_set! {
    pub enum Paths {
        crate::official,
        self::nginx::499,
        ::aws,
        status_set::iis,
        "esri",
    }
}

status_set! {
    pub enum Cascades { official, iis(449), esri - 499, nginx + shopify }
}

status_set! {
    pub enum Represented: u16 { official }
}

status_set! {
    #[status(export_patterns = true)]
    pub enum Valued { official }
}

status_set! {
    #[status(export_patterns, export_patterns)]
    pub enum Twice { official }
}

status_set! {
    pub enum Quoted {
        official::"0404",
        official::"Not Found",
        Own = "460",
    }
}

status_set! {
    crate = status_set;
    pub enum WithCrate { official }
}

mod short_form {
    status_set::status_set!(crate = status_set, official);
}

fn main() {
    let _ = (WithCrate::NotFound, short_form::Status::NotFound);
    let _ = (Brackets::NotFound, Operators::Gone, Operators::ClientClosedRequest);
    let _ = (Represented::NotFound, Valued::NotFound, Twice::NotFound);
}
