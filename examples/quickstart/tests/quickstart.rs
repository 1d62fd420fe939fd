//! What the quickstart prints.

#[path = "../../tests/common/mod.rs"]
mod common;

use common::{run, text};

#[test]
fn every_status_gets_its_answer_and_the_unlisted_code_is_kept() {
    let output = run("quickstart", &[], b"");
    assert!(output.status.success());
    assert_eq!(
        text(&output.stdout),
        "\
200 OK                                   success       official    serve it
404 Not Found                            client error  official    remember the miss
499 Client Closed Request                client error  nginx       only log it, nobody is waiting
503 Service Unavailable                  server error  official    try again later
520 Web Server Returns an Unknown Error  server error  cloudflare  call whoever runs the origin
529                                      server error  -           try another server

418 is not a status of `EdgeStatus`
`404 Missing` is not a status of `EdgeStatus`: the reason phrase of that code is `Not Found`
"
    );
}
